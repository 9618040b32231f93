package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Titled;

/** A word that the first line of a thing does not understand, before its block begins. */
final class StrayInHead {

    private StrayInHead() {
    }

    static Optional<String> message(Misreading misreading) {
        EObject last = misreading.last();
        boolean isInHead = misreading.isInHeadOfLast() && !misreading.found().equals("}")
                && !misreading.vocabulary().declares(misreading.found());
        if (isInHead && last instanceof Interview && misreading.found().equals("on")) {
            return Optional.of("The day of an interview stands before its segment, such as on 2026-03-31 with Riders.");
        }
        if (isInHead && misreading.stumble().isText() && ((Titled) last).getTitle() == null) {
            return Optional.of(misreading.stumble().quoted() + " stands too late in the first line of "
                    + Misreading.named(last) + ". Put the title right behind the name.");
        }
        return isInHead ? Optional.of(misreading.stumble().quoted() + " cannot stand in the first line of "
                + Misreading.named(last) + ". "
                + remedy(misreading, misreading.vocabulary().wordsOfHead(last.eClass()))) : Optional.empty();
    }

    private static String remedy(Misreading misreading, Set<String> words) {
        return words.isEmpty() || words.contains(misreading.found()) ? "Leave it out, or write it into the block."
                : MeantWord.suggestion(words, misreading);
    }
}
