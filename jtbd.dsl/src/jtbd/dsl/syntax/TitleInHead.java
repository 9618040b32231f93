package jtbd.dsl.syntax;

import java.util.List;
import java.util.stream.IntStream;

/** Where a title without its end ends in a line that goes on to a block: before words that can lead to one. */
final class TitleInHead {

    private static final int MOST_WORDS_BEHIND = 12;
    private static final int LONGEST_LINE = 500;

    private TitleInHead() {
    }

    /**
     * Behind the last word of the title.
     *
     * @param begin where the title begins in the line, with its quotation mark
     */
    static int end(String line, int begin, PatientParser parser) {
        String head = line.stripTrailing();
        int bracket = head.substring(0, head.length() - 1).stripTrailing().length();
        if (head.length() > LONGEST_LINE) {
            return bracket;
        }
        int[] ends = IntStream.rangeClosed(begin + 1, bracket)
                .filter(place -> Character.isWhitespace(head.charAt(place)) && !Character.isWhitespace(head
                        .charAt(place - 1))).toArray();
        return IntStream.of(ends).skip(Math.max(0, ends.length - MOST_WORDS_BEHIND))
                .filter(end -> canBeRead(head.substring(0, end) + '"' + head.substring(end) + '}', parser))
                .findFirst().orElse(bracket);
    }

    private static boolean canBeRead(String declaration, PatientParser parser) {
        return !parser.parse(declaration, List.of()).hasSyntaxErrors();
    }
}
