package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;

/**
 * The sentence that a job or a story tells: when, want, so.
 *
 * @param parts the features that hold its parts, in this order
 */
record Sentence(EObject teller, List<EStructuralFeature> parts) {

    private static final List<String> WORDS = List.of("when", "want", "so");

    static Sentence of(Job job) {
        return new Sentence(job, List.of(Literals.JOB__SITUATION, Literals.JOB__MOTIVATION, Literals.JOB__RESULT));
    }

    static Sentence of(Story story) {
        return new Sentence(story,
                List.of(Literals.STORY__SITUATION, Literals.STORY__MOTIVATION, Literals.STORY__RESULT));
    }

    String missing() {
        return IntStream.range(0, WORDS.size()).filter(i -> !isSaid(i)).mapToObj(i -> "'" + WORDS.get(i) + "'")
                .collect(Collectors.joining(" and "));
    }

    Draft complete(Draft draft) {
        return say(WORDS.stream().collect(Collectors.toMap(word -> word, word -> Wording.TO_BE_WRITTEN)), draft);
    }

    /**
     * Says what is not said yet. Each part is put before the next one that is said, else behind the one before it, else
     * at the end.
     *
     * @param texts the texts in their quotation marks, by the words that lead to them
     */
    Draft say(Map<String, String> texts, Draft draft) {
        List<Integer> missing = IntStream.range(0, WORDS.size()).boxed()
                .filter(part -> !isSaid(part) && texts.containsKey(WORDS.get(part))).toList();
        if (IntStream.range(0, WORDS.size()).noneMatch(this::isSaid)) {
            String[] all = missing.stream().map(part -> toBeSaid(part, texts)).toArray(String[]::new);
            return all.length == 0 ? draft : draft.addTo(teller, all);
        }
        for (int part : missing) {
            IntStream.range(part, WORDS.size()).filter(this::isSaid).boxed().findFirst().ifPresentOrElse(
                    next -> draft.addBefore(statement(next), toBeSaid(part, texts)),
                    () -> draft.addAfter(statement(lastSaid()), toBeSaid(part, texts)));
        }
        return draft;
    }

    boolean isSaid(String word) {
        return isSaid(WORDS.indexOf(word));
    }

    private static String toBeSaid(int part, Map<String, String> texts) {
        return WORDS.get(part) + " " + texts.get(WORDS.get(part));
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
