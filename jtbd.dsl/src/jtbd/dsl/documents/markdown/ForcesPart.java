package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.OutOfTen;

/** A block of forces with its balance. */
final class ForcesPart {

    private ForcesPart() {
    }

    static void write(Forces forces, Standpoint here) {
        Table table = new Table("Force", "Strength of 10", "What it is", "Evidence");
        forces.getForces().forEach(force -> table.row(Words.of(force.getKind()), Words.of(OutOfTen.of(force)),
                Inline.lines(List.of(here.here(force), Remarks.of(force))), Evidence.of(force, here)));
        here.page().paragraph(here.link(forces.getTowards()).after("Towards")).table(table)
                .paragraph(balance(forces));
    }

    private static Inline balance(Forces forces) {
        return ForceBalances.of(forces).map(balance -> Inline.of("Push and pull " + Decimals.text(balance.driving(), 1)
                + ", anxiety and habit " + Decimals.text(balance.holding(), 1) + ": a switch is")
                .plus(Inline.of(balance.outlook().title()).strong())).orElse(Inline.NONE);
    }
}
