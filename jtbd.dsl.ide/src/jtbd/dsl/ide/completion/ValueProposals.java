package jtbd.dsl.ide.completion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;

import com.google.inject.Inject;

import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.edits.SnippetText;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.About;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;

/** Units, scales, tags, measures and days as the workspace uses them already. */
final class ValueProposals implements ProposalSource {

    private static final List<String> USUAL_SCALES = List.of("10", "5");
    private static final String SCALE_OF_FORCES = Decimals.text(Scale.OF_FORCES.highest());
    private static final List<Map.Entry<String, String>> COMPARISONS = List.of(Map.entry("at least", ">="),
            Map.entry("at most", "<="), Map.entry("more than", ">"), Map.entry("less than", "<"));

    @Inject
    private UsedValues used;

    @Inject
    private DayProposals days;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        Set<EStructuralFeature> seen = new LinkedHashSet<>();
        Supplier<String> order = Order.VALUE.inTurn();
        for (Place place : cursor.places()) {
            EStructuralFeature feature = place.feature();
            if (feature != null && !place.isReference() && !place.isWord() && !place.isText()
                    && seen.add(feature)) {
                propose(place, feature, cursor, order, proposals);
            }
        }
    }

    private void propose(Place place, EStructuralFeature feature, Cursor cursor, Supplier<String> order,
            Consumer<Proposal> proposals) {
        if (UsedValues.UNITS.contains(feature)) {
            accept(units(place, cursor), CompletionItemKind.Unit, "Unit", cursor, order, proposals);
        } else if (feature == Literals.QUANTITY__AMOUNT) {
            proposeAmounts(place, cursor, order, proposals);
        } else if (feature == Literals.ATTRIBUTE_SCORE__VALUE) {
            ScaleSteps.scaleAt(cursor).ifPresentOrElse(scale -> accept(ScaleSteps.of(scale), CompletionItemKind.Value,
                    "Score", cursor, order, proposals), () -> proposeScores(feature, cursor, order, proposals));
        } else if (UsedValues.SCALES.contains(feature)) {
            List<String> scales = feature == Literals.FORCE__SCALE ? scalesOfForces() : scales();
            // "/10" is whole, though "/100" begins with it
            if (!USUAL_SCALES.contains(cursor.typed().text())) {
                accept(scales, CompletionItemKind.Value, "Scale", cursor, order, proposals);
            }
        } else if (feature == Literals.SCORE__VALUE || feature == Literals.FORCE__STRENGTH) {
            proposeScores(feature, cursor, order, proposals);
        } else if (UsedValues.DAYS.contains(feature)) {
            days.propose(feature, cursor, order, proposals);
        } else if (UsedValues.TAGS.contains(feature)) {
            accept(tags(cursor), CompletionItemKind.Value, "Tag", cursor, order, proposals);
        } else if (UsedValues.MEASURES.contains(feature) && place.frame().ofThing().said().contains("direction")) {
            accept(more(Concepts.usualWords("Measure"), used.of(UsedValues.MEASURES)), CompletionItemKind.Value,
                    "Measure", cursor, order, explained("Measure", proposals));
        } else if (feature == Literals.TARGET__COMPARISON) {
            proposeTargets(cursor, order, proposals);
        } else if (feature == Literals.CLASSIFICATION__SCHEME) {
            accept(Concepts.usualWords("Classification"), CompletionItemKind.Value, "Classification of industries",
                    cursor, order, explained("Classification", proposals));
        }
    }

    /** Tells of words that authors choose what they mean, as of those of the language. */
    private static Consumer<Proposal> explained(String kind, Consumer<Proposal> proposals) {
        return proposal -> proposals.accept(Concepts.meaning(proposal.label(), kind)
                .map(meaning -> proposal.meaning(meaning).telling(About.words(proposal.label(), kind)))
                .orElse(proposal));
    }

    /** Each comparison, found by its words, with a place for the amount, in the unit of the metric. */
    private static void proposeTargets(Cursor cursor, Supplier<String> order, Consumer<Proposal> proposals) {
        String unit = unitOfMetric(cursor).map(name -> " " + name).orElse("");
        for (Map.Entry<String, String> comparison : COMPARISONS) {
            if (cursor.typed().begins(comparison.getKey())) {
                proposals.accept(Proposal.of(comparison.getKey(), CompletionItemKind.Operator,
                        order.get(), comparison.getValue())
                        .inserting(comparison.getValue() + " $1" + unit));
            }
        }
    }

    /** Each unit with a place for the number before it; comparisons of a target bring the unit along. */
    private void proposeAmounts(Place place, Cursor cursor, Supplier<String> order, Consumer<Proposal> proposals) {
        boolean isCompared = place.frame().around("Target").filter(target -> target.said().isEmpty()).isPresent();
        if (!cursor.typed().isNothing() || isCompared || AmountRole.at(place) == AmountRole.PERIOD) {
            return;
        }
        for (String unit : units(place, cursor)) {
            proposals.accept(Proposal.of(unit, CompletionItemKind.Unit, order.get(), "Amount in this unit")
                    .inserting("$1 " + SnippetText.literally(written(unit))));
        }
    }

    /** In a metric all is said in its unit; only a change may be a share of what it was. */
    private List<String> units(Place place, Cursor cursor) {
        AmountRole role = AmountRole.at(place);
        Optional<String> own = role == AmountRole.MEASURE && place.feature() != Literals.METRIC__UNIT
                ? unitOfMetric(cursor) : Optional.empty();
        boolean isChange = place.frame().around("Target").filter(target -> target.said().contains("change"))
                .isPresent();
        return own.map(unit -> isChange ? more(List.of(unit), role.usual()) : List.of(unit))
                .orElseGet(() -> more(more(used.units(role), role.usual()), counted(role, cursor)));
    }

    private static List<String> counted(AmountRole role, Cursor cursor) {
        return role == AmountRole.MEASURE ? metric(cursor).map(CountedThings::of).orElse(List.of()) : List.of();
    }

    private static Optional<String> unitOfMetric(Cursor cursor) {
        return metric(cursor).map(Metric::getUnit);
    }

    private static Optional<Metric> metric(Cursor cursor) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(cursor.context(), Metric.class));
    }

    private List<String> tags(Cursor cursor) {
        List<String> tags = new ArrayList<>(used.of(UsedValues.TAGS));
        tags.removeAll(Listed.besides(cursor, Literals.TAGS__TAGS));
        return tags;
    }

    private List<String> scales() {
        return more(used.of(UsedValues.SCALES), USUAL_SCALES);
    }

    private List<String> scalesOfForces() {
        return more(more(used.of(List.of(Literals.FORCE__SCALE)), List.of(SCALE_OF_FORCES)), scales());
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

    private static void accept(List<String> values, CompletionItemKind kind, String detail, Cursor cursor,
            Supplier<String> order, Consumer<Proposal> proposals) {
        for (String value : values) {
            if (cursor.typed().leadsTo(value)) {
                proposals.accept(Proposal.of(written(value), kind, order.get(), detail).foundBy(value));
            }
        }
    }

    private static String written(String value) {
        return value.matches("%|[\\p{L}_][\\p{L}\\p{N}_-]*|[0-9.]+(-[0-9]+-[0-9]+)?") || value.contains(" per ")
                ? value : Wording.quoted(value);
    }

    private static List<String> more(List<String> first, List<String> then) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return new ArrayList<>(all);
    }
}
