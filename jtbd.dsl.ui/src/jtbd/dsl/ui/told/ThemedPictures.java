package jtbd.dsl.ui.told;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Pictures that stand in a page as their own code: a browser asks the system for light or dark, not the workbench. */
final class ThemedPictures {

    private static final String START = "data:image/svg+xml;base64,";
    private static final Pattern PICTURE = Pattern.compile(Pattern.quote(START) + "([A-Za-z0-9+/=]+)");

    private ThemedPictures() {
    }

    static String in(String html, boolean dark) {
        String theme = "<svg data-theme=\"" + (dark ? "dark" : "light") + "\" ";
        return PICTURE.matcher(html).replaceAll(picture -> START + encoded(decoded(picture).replaceFirst("<svg ",
                theme)));
    }

    private static String decoded(MatchResult picture) {
        return new String(Base64.getDecoder().decode(picture.group(1)), StandardCharsets.UTF_8);
    }

    private static String encoded(String svg) {
        return Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
