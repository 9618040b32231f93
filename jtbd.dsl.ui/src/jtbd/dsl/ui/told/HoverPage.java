package jtbd.dsl.ui.told;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;

/**
 * What a hover says as a page, in the colours and letters of the theme, with its pictures below the words, or beside
 * them where it is wide. It tells how high it is in its title, which nobody sees, as soon as it is laid out, and when
 * it is as another width wants it.
 */
record HoverPage(String body, Color background, Color foreground, FontData font) {

    static final String HEIGHT = "height ";

    static HoverPage of(HoverText text) {
        ColorRegistry colours = JFaceResources.getColorRegistry();
        Color background = colours.get(JFacePreferences.INFORMATION_BACKGROUND_COLOR);
        return new HoverPage(ThemedPictures.in(text.html(), isDark(background)), background,
                colours.get(JFacePreferences.INFORMATION_FOREGROUND_COLOR),
                JFaceResources.getDialogFont().getFontData()[0]);
    }

    String html() {
        return """
                <!DOCTYPE html><html><head><meta charset="utf-8"><style>
                html { background: %1$s; color: %2$s; font: %3$dpt "%4$s", sans-serif }
                body { margin: 0; padding: 6px 10px }
                main > *, aside > * { margin: 0 0 7px }
                main > :last-child, aside > :last-child { margin-bottom: 0 }
                aside { margin-top: 7px }
                aside:empty { display: none }
                ul { padding-left: 1.2em }
                li { margin: 1px 0 }
                pre { background: color-mix(in srgb, %2$s 8%%, %1$s); padding: 5px 8px; border-radius: 4px;
                  font: %3$dpt monospace; white-space: pre-wrap }
                img { display: block; max-width: 100%%; border-radius: 4px }
                @media (min-width: 640px) {
                  body { display: flex; gap: 24px }
                  main, aside { flex: 1; margin: 0 }
                }
                </style></head><body><main>%5$s</main><aside></aside><script>
                document.querySelectorAll("img").forEach(function (picture) {
                  document.querySelector("aside").append(picture);
                });
                var width, tell = function () {
                  if (innerWidth !== width) {
                    width = innerWidth;
                    document.title = "%6$s" + Math.ceil(document.body.getBoundingClientRect().height);
                  }
                };
                addEventListener("load", function () {
                  tell();
                  addEventListener("resize", tell);
                });
                </script></body></html>
                """.formatted(css(background), css(foreground), font.getHeight(), font.getName(), body, HEIGHT);
    }

    private static boolean isDark(Color ground) {
        return ground.getRed() + ground.getGreen() + ground.getBlue() < 3 * 128;
    }

    private static String css(Color color) {
        return "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue());
    }
}
