package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** An outcome as people say it: {@code Minimize the time it takes to bake bread when it is cold}. */
final class OutcomeSentence {

    private static final Pattern DIRECTION = Pattern.compile(
            "^(\\h*)(\\p{L}+)\\h+(?:(?:the|an?|my|our|your|their)\\h+)?");
    private static final Pattern TIME = Pattern.compile(
            "^time\\h+(?:(?:that\\h+)?it\\h+takes(?:\\h+(?:me|us|you|them))?|needed|required)\\h+(?=to\\b)");

    private OutcomeSentence() {
    }

    /** The words that the language has for its direction and its measure; the rest is as people say it. */
    static String inWordsOfTheLanguage(String sentence) {
        Matcher direction = DIRECTION.matcher(sentence);
        if (!direction.find()) {
            return sentence;
        }
        String word = Language.service(Keywords.class).spelt(direction.group(2));
        String rest = TIME.matcher(sentence.substring(direction.end())).replaceFirst("time ");
        return direction.group(1) + word + " " + rest;
    }
}
