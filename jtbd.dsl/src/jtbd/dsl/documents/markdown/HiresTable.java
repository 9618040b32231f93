package jtbd.dsl.documents.markdown;

import java.util.List;
import java.util.function.Function;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Hire;

/** What is hired for which job, how well it does it, and why people hire and fire it. */
final class HiresTable {

    private HiresTable() {
    }

    /** The hires of one competitor or offering, by the job. */
    static Table ofRival(List<Hire> hires, Standpoint here) {
        return of("Job", hires, hire -> here.link(hire.getJob()), here);
    }

    /** The hires for one job, by what is hired. */
    static Table ofJob(List<Hire> hires, Standpoint here) {
        return of("What is hired", hires, hire -> here.link(hire.eContainer()), here);
    }

    private static Table of(String first, List<Hire> hires, Function<Hire, Inline> cell, Standpoint here) {
        Table table = new Table(first, "Rating", "Hired because", "Fired because", "Rated on outcomes");
        hires.forEach(hire -> table.row(cell.apply(hire), Words.of(hire.getRating()),
                Inline.of(hire.getHiredBecause()), Inline.of(hire.getFiredBecause()), outcomes(hire, here)));
        return table;
    }

    private static Inline outcomes(Hire hire, Standpoint here) {
        return Inline.lines(hire.getOutcomeRatings().stream()
                .map(rating -> Words.of(rating.getRating()).plus(here.link(rating.getOutcome()))).toList());
    }
}
