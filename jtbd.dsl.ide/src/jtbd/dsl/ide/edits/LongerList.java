package jtbd.dsl.ide.edits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/**
 * A list of more than two things, the last of which is taken apart: "losing data, breaking the case, and paying twice".
 *
 * @param others all but the last one
 * @param and the word before the last one
 */
record LongerList(String start, List<String> others, String and, String last) {

    private static final Pattern LIST = Pattern.compile("(?<start>to\\h+)?"
            + "(?<others>[^,]+(?:,\\h+[^,]+)*?,\\h+[^,]+?),?\\h+"
            + "(?<and>and|or)\\h+(?<last>(?:(?!\\b(?:and|or)\\b)[^,])+)");
    private static final Pattern COMMA = Pattern.compile(",\\h+");

    static Optional<LongerList> in(String text) {
        Matcher list = LIST.matcher(text.strip());
        return !list.matches() ? Optional.empty() : Optional.of(new LongerList(list.start("start") < 0 ? "" : "to ",
                List.of(COMMA.split(list.group("others"))), list.group("and"), list.group("last")));
    }

    TwoThings apart() {
        return apart("");
    }

    /** Of things to do: "fix and test the phone" and "return the phone", where all but the last are verbs alone. */
    Optional<TwoThings> deedsApart() {
        long verbsAlone = others.stream().filter(other -> Words.of(other).count() == 1).count();
        if (verbsAlone == 0) {
            return Optional.of(apart());
        }
        Words deed = Words.of(last);
        return verbsAlone == others.size() && deed.is(1, WordKind.DETERMINER)
                ? Optional.of(apart(" " + deed.passage(1, deed.count()))) : Optional.empty();
    }

    private TwoThings apart(String shared) {
        int end = others.size() - 1;
        return TwoThings.toBeChecked(start + String.join(", ", others.subList(0, end)) + " " + and + " "
                + others.get(end) + shared, start + last);
    }
}
