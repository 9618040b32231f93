package jtbd.dsl.documents.html.markup;

/**
 * How wide words will be, estimated without a font: labels are kept apart before a browser has measured them. The
 * measures are those of the widest font that readers have, so that nothing is cut off or covered with any other.
 */
final class TextWidth {
    private static final double NARROW = 0.38;
    private static final double USUAL = 0.63;
    private static final double CAPITAL = 0.72;
    private static final double WIDE = 0.95;
    private static final double SQUARE = 1.05;

    private TextWidth() {
    }

    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    static int fitting(String text, double width) {
        if (of(text) <= width) {
            return text.length();
        }
        double left = width - SQUARE;
        int end = 0;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            left -= of(letter);
            if (left < 0) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end;
    }

    private static double of(int letter) {
        if (letter >= 0x1100) {
            return letter >= 0x2000 && letter < 0x2E80 ? USUAL : SQUARE;
        }
        if ("iljtfrI.,:;'|!()[] -".indexOf(letter) >= 0) {
            return NARROW;
        }
        if ("mwMW%@".indexOf(letter) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
