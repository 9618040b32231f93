package jtbd.dsl.syntax;

import java.util.Set;

import jtbd.dsl.rules.Suggestion;

/** A word that stands outside of all blocks and begins nothing that a file can hold. */
final class OutsideOfBlocks {

    private static final Set<String> FILE_HEAD = Set.of("package", "import");

    private OutsideOfBlocks() {
    }

    static String message(Misreading misreading) {
        String found = misreading.found();
        if ("}".equals(found)) {
            misreading.suggest(Suggestion.SURPLUS, "}");
            return "There is one } too many here: every block before it is closed already.";
        }
        if (FILE_HEAD.contains(found)) {
            return "'" + found + "' stands once, at the head of a file: first the package, then the imports.";
        }
        return StrayInHead.message(misreading).orElseGet(() -> beginning(misreading));
    }

    private static String beginning(Misreading misreading) {
        String found = misreading.found();
        if (misreading.vocabulary().isKeyword(found)) {
            return Character.isLetter(found.charAt(0))
                    ? "'" + found + "' stands outside of any block. Is a { missing before it, or a } too many?"
                    : StrayCharacter.message(found);
        }
        return misreading.stumble().quoted() + " " + misreading.cannotStand() + ". "
                + MeantWord.suggestion(misreading.vocabulary().declaring(), misreading);
    }
}
