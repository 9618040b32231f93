package jtbd.dsl.ide.actions;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;

/** Makes a metric of what an outcome measures, and lets the job be measured by it. */
final class ExtractMetric implements Refactoring {

    private static final Set<String> SHARES = Set.of("likelihood", "share", "probability", "percentage");
    private static final String UNIT = "unit ";
    /** A guess, for the author to correct. */
    private static final String HOURS = "hours";

    @Override
    public Optional<Rewriting> at(Place place) {
        return place.readWhole(Outcome.class)
                .filter(outcome -> outcome.getMeasure() != null && outcome.getObject() != null)
                .flatMap(outcome -> place.within(Job.class).map(job -> new Rewriting("Extract a metric",
                        CodeActionKind.RefactorExtract, extracted(outcome, job, place))));
    }

    private static Draft extracted(Outcome outcome, Job job, Place place) {
        String name = place.freshNames().like(Wording.nameFrom(measured(outcome)));
        return place.draft().addName(name, job, Literals.JOB__METRICS, "measured by")
                .addAfter(job, metric(name, outcome, job, place)).leaveOpen(UNIT, HOURS);
    }

    private static String metric(String name, Outcome outcome, Job job, Place place) {
        String measured = measured(outcome);
        String title = measured.substring(0, 1).toUpperCase(Locale.ROOT) + measured.substring(1);
        String block = place.home(job) + unit(outcome.getMeasure());
        return "metric " + name + " " + Wording.quoted(title) + (block.isEmpty() ? "" : " {\n" + block + "}");
    }

    private static String unit(String measure) {
        return SHARES.contains(measure) ? UNIT + "%\n" : measure.equals("time") ? UNIT + HOURS + "\n" : "";
    }

    private static String measured(Outcome outcome) {
        return outcome.getMeasure() + " " + outcome.getPreposition() + " " + outcome.getObject();
    }
}
