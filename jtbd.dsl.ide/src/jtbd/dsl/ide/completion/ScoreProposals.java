package jtbd.dsl.ide.completion;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;

/** Scores on the scales that the workspace uses already, and these scales. */
final class ScoreProposals {

    private static final List<String> USUAL_SCALES = List.of("10", "5");
    private static final String SCALE_OF_FORCES = Decimals.text(Scale.OF_FORCES.highest());

    @Inject
    private UsedValues used;

    void propose(Place place, Cursor cursor, Supplier<String> order, Consumer<Proposal> proposals) {
        EStructuralFeature feature = place.feature();
        if (feature == Literals.ATTRIBUTE_SCORE__VALUE) {
            ScaleSteps.scaleAt(cursor).ifPresentOrElse(scale -> new Values(CompletionItemKind.Value, "Score")
                    .propose(ScaleSteps.of(scale), cursor, order, proposals),
                    () -> proposeScores(feature, cursor, order, proposals));
        } else if (UsedValues.SCALES.contains(feature)) {
            proposeScales(feature, cursor, order, proposals);
        } else if (feature == Literals.SCORE__VALUE || feature == Literals.FORCE__STRENGTH) {
            proposeScores(feature, cursor, order, proposals);
        }
    }

    private void proposeScales(EStructuralFeature feature, Cursor cursor, Supplier<String> order,
            Consumer<Proposal> proposals) {
        // "/10" is whole, though "/100" begins with it
        if (!USUAL_SCALES.contains(cursor.typed().text())) {
            new Values(CompletionItemKind.Value, "Scale").propose(
                    feature == Literals.FORCE__SCALE ? scalesOfForces() : scales(), cursor, order, proposals);
        }
    }

    private List<String> scales() {
        return Values.more(used.of(UsedValues.SCALES), USUAL_SCALES);
    }

    private List<String> scalesOfForces() {
        return Values.more(Values.more(used.of(List.of(Literals.FORCE__SCALE)), List.of(SCALE_OF_FORCES)), scales());
    }

    /** Behind a number, the number on each scale that reaches so far; before it, a place for one. */
    private void proposeScores(EStructuralFeature feature, Cursor cursor, Supplier<String> order,
            Consumer<Proposal> proposals) {
        if (cursor.isBefore("/")) {
            return;
        }
        String number = cursor.typed().text();
        for (String scale : feature == Literals.FORCE__STRENGTH ? scalesOfForces() : scales()) {
            if (number.isEmpty()) {
                proposals.accept(Proposal.of("/" + scale, CompletionItemKind.Value, order.get(), "Scale")
                        .inserting("$1/" + scale));
            } else if (number.matches("\\d+(\\.\\d*)?")
                    && new BigDecimal(number).compareTo(new BigDecimal(scale)) <= 0) {
                proposals.accept(Proposal.of(number + "/" + scale, CompletionItemKind.Value, order.get(), "Scale"));
            }
        }
    }
}
