package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;

/**
 * The sentence that a job or a story tells: when, want, so.
 *
 * @param parts the features that hold its parts, in this order
 */
record Sentence(EObject teller, List<EStructuralFeature> parts) {

    private static final List<String> WORDS = List.of("when", "want", "so");

    String missing() {
        return IntStream.range(0, WORDS.size()).filter(i -> !isSaid(i)).mapToObj(i -> "'" + WORDS.get(i) + "'")
                .collect(Collectors.joining(" and "));
    }

    /** Each missing part is put before the next one that is said, else behind the one before it, else at the end. */
    Draft complete(Draft draft) {
        int[] missing = IntStream.range(0, WORDS.size()).filter(i -> !isSaid(i)).toArray();
        if (missing.length == WORDS.size()) {
            return draft.addTo(teller, WORDS.stream().map(Sentence::toBeWritten).toArray(String[]::new));
        }
        for (int part : missing) {
            IntStream.range(part, WORDS.size()).filter(this::isSaid).boxed().findFirst().ifPresentOrElse(
                    next -> draft.addBefore(statement(next), toBeWritten(WORDS.get(part))),
                    () -> draft.addAfter(statement(lastSaid()), toBeWritten(WORDS.get(part))));
        }
        return draft;
    }

    private static String toBeWritten(String word) {
        return word + " " + Wording.TO_BE_WRITTEN;
    }

    private int lastSaid() {
        return IntStream.range(0, WORDS.size()).filter(this::isSaid).max().orElseThrow();
    }

    private boolean isSaid(int part) {
        return teller.eGet(parts.get(part)) != null;
    }

    private ITextRegion statement(int part) {
        return Statement.around(NodeModelUtils.findNodesForFeature(teller, parts.get(part)).get(0));
    }
}
