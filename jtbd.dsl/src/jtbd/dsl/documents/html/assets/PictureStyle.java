package jtbd.dsl.documents.html.assets;

import java.util.Arrays;
import java.util.stream.Collectors;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.OwnCode;

/** The part of the style that pictures need: the colours and what is said of pictures. */
public final class PictureStyle {

    private static final String SECTION = "/\\* ---- ";
    private static final String GROUND = "svg { background: var(--paper); min-width: 0 !important; }";

    private PictureStyle() {
    }

    public static Html html() {
        return Cut.STYLE;
    }

    private static final class Cut {

        static final Html STYLE = OwnCode.of(Arrays.stream(Assets.text("site.css").split("(?=" + SECTION + ")"))
                .filter(part -> part.matches("(?s)" + SECTION + "(what everything is made of|pictures).*"))
                .collect(Collectors.joining("", "", GROUND)));
    }
}
