package jtbd.dsl.model;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Story;

/** The sentence that a job, a story or an outcome is; a part that is not told is left out, empty where none is. */
public final class Statements {

    private static final String ENDS_OF_SENTENCES = ".!?…。！？";

    private Statements() {
    }

    /** {@code When I hand over a device, I want to see who touched it, so I can promise that nothing leaked.} */
    public static String of(Job job) {
        return sentence(job.getSituation(), job.getMotivation(), job.getResult());
    }

    /** As that of a job, from the one situation that the story tells. */
    public static String of(Story story) {
        return sentence(story.getSituation(), story.getMotivation(), story.getResult());
    }

    /** {@code Minimize the likelihood that an app is opened unnoticed when testing}: no full stop, as in a list. */
    public static String of(Outcome outcome) {
        String measure = outcome.getMeasure() == null ? ""
                : "the " + withoutLead(outcome.getMeasure(), "the") + " " + outcome.getPreposition();
        String words = Stream.of(orEmpty(outcome.getDirection()), measure, inner(outcome.getObject()),
                part("when", outcome.getContext())).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return capitalised(words);
    }

    private static String sentence(String situation, String motivation, String result) {
        String words = Stream.of(part("when", situation), part("I want", motivation), part("so", result))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        boolean isClosed = words.isEmpty() || ENDS_OF_SENTENCES.indexOf(words.charAt(words.length() - 1)) >= 0;
        return capitalised(isClosed ? words : words + ".");
    }

    private static String part(String lead, String text) {
        String told = withoutLead(inner(text), lead);
        return told.isEmpty() ? "" : lead + " " + told;
    }

    /** The text without the word that stands before it anyway, should its author have written it again. */
    private static String withoutLead(String text, String lead) {
        boolean isDoubled = text.regionMatches(true, 0, lead + " ", 0, lead.length() + 1);
        return isDoubled ? text.substring(lead.length()).strip() : text;
    }

    private static String inner(String text) {
        String told = orEmpty(text).strip();
        boolean isClosed = told.endsWith(",") || told.endsWith(".") && !told.endsWith("..");
        return isClosed ? told.substring(0, told.length() - 1) : told;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String capitalised(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
