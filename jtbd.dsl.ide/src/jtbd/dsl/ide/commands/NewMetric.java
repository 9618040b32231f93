package jtbd.dsl.ide.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.RankedJobs;

/** Writes a new metric with its unit, and lets a job be measured by it. */
final class NewMetric extends NewElement {

    @Inject
    private Asked asked;

    @Inject
    private Session session;

    @Override
    String keyword() {
        return "metric";
    }

    @Override
    String kind(Arguments arguments) {
        return "";
    }

    @Override
    List<Prompt> prompts() {
        return List.of(Prompt.needed("title", "What is counted", "Arrivals after nine"),
                Prompt.wished("unit", "The unit of the number", "%, minutes, or EUR per month"),
                Prompt.thing("job", "The job that is measured by it", "The one around the cursor, if there is one",
                        RankedJobs.of(session.portfolio().all(Job.class))));
    }

    @Override
    void fill(NewBlock block, Arguments arguments, CalledFrom called) {
        arguments.optionalText("unit").map(unit -> unit.split(" per ", 2)).ifPresent(parts -> {
            block.with("unit", "unit", parts[0], "Unit");
            Arrays.stream(parts).skip(1).forEach(period -> block.and("per", "unit", period, "Unit"));
        });
    }

    @Override
    Optional<Draft> use(String name, Arguments arguments, EObject home, Draft draft) {
        Optional<Job> measured = arguments.optionalText("job").map(id -> asked.element(Job.class, id)).or(() ->
                Optional.ofNullable(EcoreUtil2.getContainerOfType(asked.element(arguments), Job.class)));
        return measured.flatMap(job -> {
            FileView file = session.viewOf(job);
            boolean isHere = file.uri().equals(draft.file().uri());
            Draft changed = (isHere ? draft : new Draft(file)).addName(called(name, home, job), job,
                    Literals.JOB__METRICS, "measured by");
            return isHere ? Optional.empty() : Optional.of(changed);
        });
    }

    /** What the job calls a metric that is not there yet. */
    private static String called(String name, EObject home, Job job) {
        if (home instanceof Industry industry) {
            return HomeIndustry.of(job).filter(industry::equals).isPresent() ? Wording.name(name)
                    : Wording.name(VisibleNames.of(industry, job, Literals.INDUSTRY_PART__INDUSTRY) + "." + name);
        }
        String from = ((Model) EcoreUtil2.getRootContainer(job)).getName();
        String there = ((Model) home).getName();
        return Wording.name(there == null || there.equals(from) ? name : there + "." + name);
    }
}
