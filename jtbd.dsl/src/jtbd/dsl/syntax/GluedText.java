package jtbd.dsl.syntax;

import java.util.Optional;

/** A word right behind the end of a text: the quotation mark there was meant to begin another one. */
final class GluedText {

    private GluedText() {
    }

    static Optional<String> message(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (!stumble.isGluedToText()) {
            return Optional.empty();
        }
        misreading.concerns(SyntaxMessages.CONCERNS_TEXTS);
        return Optional.of("A text in quotation marks that begins on line " + stumble.before().getLine()
                + " ends right before '" + misreading.found()
                + "': a quotation mark \" is missing, or there is one too many.");
    }
}
