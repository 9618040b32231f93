package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** An outcome as people say it: {@code Minimize the time it takes to bake bread when it is cold}. */
final class OutcomeSentence {

    private static final Pattern DIRECTION = Pattern.compile("^(\\h*)(\\p{L}+)\\h+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|an?|my|our|your|their)\\h+");
    private static final Pattern TIME = Pattern.compile(
            "^time\\h+(?:(?:that\\h+)?it\\h+takes(?:\\h+(?:me|us|you|them))?|needed|required)\\h+(?=to\\b)");
    /** A word of the language, which measures nothing. */
    private static final Pattern RISK = Pattern.compile("^risks?\\h+(?=(?:that|of)\\b)");

    private OutcomeSentence() {
    }

    /** The words that the language has for its direction and its measure; the rest is as people say it. */
    static String inWordsOfTheLanguage(String sentence) {
        Matcher direction = DIRECTION.matcher(sentence);
        if (!direction.find()) {
            return sentence;
        }
        String word = Language.service(Keywords.class).spelt(direction.group(2));
        return direction.group(1) + word + " " + measured(sentence.substring(direction.end()));
    }

    /** What follows the direction, with the words that the language has for its measure. */
    static String measured(String sentence) {
        String timed = TIME.matcher(ARTICLE.matcher(sentence).replaceFirst("")).replaceFirst("time ");
        return RISK.matcher(timed).replaceFirst("likelihood ");
    }
}
