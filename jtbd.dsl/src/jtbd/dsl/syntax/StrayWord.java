package jtbd.dsl.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.rules.Suggestion;

/** A word that cannot stand where it does, and of which it is known why somebody may have written it there. */
final class StrayWord {

    private static final Set<String> TITLES = Set.of("title", "name", "label");
    private static final Set<String> NOTES = Set.of("text", "description", "comment", "remark");
    private static final Map<String, String> BLOCKS = Map.of("pain", "pains { moderate undesired %s }",
            "gain", "gains { desired %s }");
    private static final int FEW_KINDS = 3;

    private StrayWord() {
    }

    static Optional<String> ofHead(Misreading misreading) {
        return misreading.inside() instanceof Job
                && misreading.vocabulary().wordsOfHead(Literals.JOB).contains(misreading.found())
                ? Optional.of("'" + misreading.found() + "' belongs in the first line of a job, before its {.")
                : Optional.empty();
    }

    /** A word before the title, as other languages have it. */
    static Optional<String> beforeTitle(Misreading misreading) {
        boolean isTitle = TITLES.contains(misreading.found()) && misreading.stumble().isBeforeValue()
                && misreading.inside() instanceof Titled;
        return isTitle ? Optional.of("A title has no word before it. It stands in the first line, behind the name.")
                : Optional.empty();
    }

    /** What says in other words what a note is for. */
    static Optional<String> asNote(Misreading misreading) {
        boolean isNote = NOTES.contains(misreading.found()) && misreading.stumble().isBeforeText()
                && misreading.wordsOfPlace().contains("note");
        if (!isNote) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "note");
        return Optional.of("'" + misreading.found() + "' " + misreading.cannotStand() + ". Did you mean 'note'?");
    }

    static Optional<String> atEnd(Misreading misreading) {
        return misreading.stumble().isEnd() ? Optional.of("The file ends in the middle of " + misreading.aKind() + ".")
                : Optional.empty();
    }

    /** The one for the many, or the other way round: {@code pain} before a block where {@code pains} stands. */
    static Optional<String> inOtherNumber(Misreading misreading) {
        String found = misreading.found();
        boolean opensBlock = "{".equals(misreading.stumble().next());
        String block = BLOCKS.getOrDefault(found, "");
        if (!block.isEmpty() && misreading.stumble().isBeforeText()
                && misreading.wordsOfPlace().contains(found + "s")) {
            misreading.concerns(SyntaxMessages.CONCERNS_BLOCK_AROUND);
            return Optional.of("'" + found + "' " + misreading.cannotStand() + ". Write it into a block, such as: "
                    + block.formatted(misreading.stumble().next()) + ".");
        }
        String meant = opensBlock ? found + "s" : found.replaceFirst("s$", "");
        if (meant.equals(found) || !misreading.wordsOfPlace().contains(meant)) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, meant);
        return Optional.of("'" + found + "' " + misreading.cannotStand() + ". Did you mean '" + meant + "'?");
    }

    /** A word of the language that belongs in another block. */
    static Optional<String> ofOtherBlocks(Misreading misreading) {
        String found = misreading.found();
        List<String> kinds = misreading.vocabulary().isKeyword(found)
                ? misreading.vocabulary().kindsWith(found).stream().map(Misreading::aKindOf).sorted().distinct()
                        .toList()
                : List.of();
        if (misreading.vocabulary().canHold(found, "outcomes")) {
            return Optional.of("'" + found + "' " + misreading.cannotStand() + ". It belongs in the outcomes of a "
                    + "job or of a step of a job map.");
        }
        return kinds.isEmpty() || kinds.size() > FEW_KINDS ? Optional.empty() : Optional.of("'" + found + "' "
                + misreading.cannotStand() + ". It belongs in " + String.join(" or ", kinds) + ".");
    }
}
