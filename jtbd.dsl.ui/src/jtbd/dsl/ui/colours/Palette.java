package jtbd.dsl.ui.colours;

import static java.util.Map.entry;

import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

/** The colours of words by their type, as the theme and the user's preferences have them. */
final class Palette {

    static final String PREFIX = "jtbd.dsl.ui.colours.";

    /** Names of colours in plugin.xml; types that are not here have the colour of plain text. */
    private static final Map<String, String> COLOURS = Map.ofEntries(
            entry("keyword", "keyword"),
            entry("string", "text"),
            entry("number", "number"),
            entry("comment", "comment"),
            entry("enumMember", "value"),
            entry("enum", "value"),
            entry("decorator", "tag"),
            entry("namespace", "place"),
            entry("class", "job"),
            entry("variable", "metric"),
            entry("property", "outcome"),
            entry("function", "step"),
            entry("method", "step"),
            entry("interface", "people"),
            entry("event", "people"),
            entry("parameter", "people"),
            entry("struct", "market"),
            entry("type", "plan"));

    private Palette() {
    }

    static StyleRange style(String type, int offset, int length) {
        String colour = COLOURS.get(type);
        return new StyleRange(offset, length, colour == null ? null : colours().get(PREFIX + colour), null,
                "keyword".equals(type) ? SWT.BOLD : SWT.NORMAL);
    }

    static StyleRange plain(int offset, int length) {
        return new StyleRange(offset, length, null, null);
    }

    private static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}
