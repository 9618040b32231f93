package jtbd.dsl.rules.wording;

import java.util.Optional;

/** People described by age, sex or income, which tells who they are and not what they are after. */
public final class Census {

    private Census() {
    }

    /** The words that describe people so: "young mothers", "men aged", "millennials". */
    public static Optional<String> in(Words words) {
        if (!words.have(WordKind.PEOPLE)) {
            return Optional.empty();
        }
        for (int i = 0; i < words.count(); i++) {
            if (words.is(i, WordKind.PEOPLE)) {
                if (words.is(i - 1, WordKind.DEMOGRAPHIC)) {
                    return Optional.of(words.at(i - 1) + " " + words.at(i));
                }
                if (isGeneration(words, i)) {
                    return Optional.of(words.at(i));
                }
                if (agesFollow(words, i + 1)) {
                    return Optional.of(words.at(i) + " " + words.at(i + 1) + " " + words.at(i + 2));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isGeneration(Words words, int index) {
        return words.is(index, "millennials") || words.is(index, "boomers") || words.is(index, "zoomers");
    }

    /** "aged 25", "of 45", "between 30 and 40", "over 60", "25-34". */
    private static boolean agesFollow(Words words, int index) {
        boolean leadsToAge = words.is(index, "aged") || words.is(index, "of") || words.is(index, "between")
                || words.is(index, "over") || words.is(index, "under") || words.is(index, "from");
        return leadsToAge && isAge(words, index + 1) && !isCounted(words, index + 2)
                || isAge(words, index) && isAge(words, index + 1);
    }

    private static boolean isCounted(Words words, int index) {
        return index < words.count() && !words.is(index, WordKind.FUNCTION) && !words.is(index, "in")
                && !words.is(index, "years");
    }

    private static boolean isAge(Words words, int index) {
        if (index >= words.count() || words.at(index).length() != 2) {
            return false;
        }
        String age = words.at(index);
        return Character.isDigit(age.charAt(0)) && Character.isDigit(age.charAt(1));
    }
}
