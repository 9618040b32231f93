package jtbd.dsl.ide.mends;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;

/**
 * An interview as people note it: {@code Ana on 3 March with Riders}.
 *
 * @param rest what the first line says behind the title
 */
record SpokenInterview(String who, String rest) {

    private static final Pattern SPOKEN = Pattern.compile("(?<who>\\S.*?)"
            + "(?:\\s+on\\s+(?<day>[\\p{L}\\d .,-]*\\d[\\p{L}\\d .,-]*?))?"
            + "(?:\\s+with\\s+(?<segment>[\\p{L}_][\\p{L}\\d_.-]*))?\\s*");

    /** One that says its day or who it was with; of a day without its year, the last one that was is meant. */
    static Optional<SpokenInterview> of(String words, LocalDate today) {
        Matcher spoken = SPOKEN.matcher(words);
        if (!spoken.matches() || spoken.group("day") == null && spoken.group("segment") == null) {
            return Optional.empty();
        }
        String with = spoken.group("segment") == null ? "" : " with " + spoken.group("segment");
        if (spoken.group("day") == null) {
            return Optional.of(new SpokenInterview(spoken.group("who"), with));
        }
        return SpokenDay.of(spoken.group("day"), today)
                .map(day -> new SpokenInterview(spoken.group("who"), " on " + day + with));
    }

    String name(FreshNames names) {
        return names.like(Wording.nameFrom(who));
    }

    String head(String name) {
        return Declaration.head("interview", name, who) + rest;
    }
}
