package jtbd.dsl.rules.wording;

import java.util.Locale;

/** A word without its ending, so that "repairs", "repaired" and "repairing" count as one. */
final class Stem {

    private Stem() {
    }

    static String of(String word) {
        String stem = word.toLowerCase(Locale.ROOT);
        stem = without(stem, "'s");
        stem = without(stem, "’s");
        if (stem.endsWith("ies") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 3) + "y";
        }
        stem = stem.endsWith("ss") ? stem : without(stem, "s");
        String bare = without(without(stem, "ing"), "ed");
        return withoutDouble(without(bare.length() < 3 ? stem : bare, "e"));
    }

    private static String without(String word, String ending) {
        return word.length() > ending.length() + 2 && word.endsWith(ending)
                ? word.substring(0, word.length() - ending.length()) : word;
    }

    private static String withoutDouble(String stem) {
        int last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
