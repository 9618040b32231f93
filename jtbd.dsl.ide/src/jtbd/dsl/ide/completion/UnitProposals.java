package jtbd.dsl.ide.completion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;

import com.google.inject.Inject;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.edits.SnippetText;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;

/** Units as the workspace uses them already, for amounts that say the same; in a metric all is said in its unit. */
final class UnitProposals {

    private static final List<Map.Entry<String, String>> COMPARISONS = List.of(Map.entry("at least", ">="),
            Map.entry("at most", "<="), Map.entry("more than", ">"), Map.entry("less than", "<"));

    @Inject
    private UsedValues used;

    void propose(Place place, Cursor cursor, Supplier<String> order, Consumer<Proposal> proposals) {
        if (place.feature() == Literals.TARGET__COMPARISON) {
            proposeTargets(cursor, order, proposals);
        } else if (place.feature() == Literals.QUANTITY__AMOUNT) {
            proposeAmounts(place, cursor, order, proposals);
        } else if (UsedValues.UNITS.contains(place.feature())) {
            new Values(CompletionItemKind.Unit, "Unit").propose(units(place, cursor), cursor, order, proposals);
        }
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
                    .inserting("$1 " + SnippetText.literally(Values.written(unit))));
        }
    }

    /** In a metric all is said in its unit; only a change may be a share of what it was. */
    private List<String> units(Place place, Cursor cursor) {
        AmountRole role = AmountRole.at(place);
        Optional<String> own = role == AmountRole.MEASURE && place.feature() != Literals.METRIC__UNIT
                ? unitOfMetric(cursor) : Optional.empty();
        boolean isChange = place.frame().around("Target").filter(target -> target.said().contains("change"))
                .isPresent();
        return own.map(unit -> isChange ? Values.more(List.of(unit), role.usual()) : List.of(unit))
                .orElseGet(() -> Values.more(Values.more(used.units(role), role.usual()), counted(role, cursor)));
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
}
