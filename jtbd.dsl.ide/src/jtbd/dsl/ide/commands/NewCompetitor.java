package jtbd.dsl.ide.commands;

import java.util.List;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.RankedJobs;

/** Writes a new competitor with the job that it is hired for. */
final class NewCompetitor extends NewElement {

    @Inject
    private Asked asked;

    @Inject
    private Session session;

    @Override
    String keyword() {
        return "competitor";
    }

    @Override
    String kind(Arguments arguments) {
        return arguments.choice("kind", List.of("direct", "secondary", "indirect", "nothing"));
    }

    @Override
    List<Prompt> prompts() {
        return List.of(Prompt.needed("title", "What people hire for the job instead", "The train"),
                Prompt.choice("kind", "What kind of competitor?", List.of(
                        new Prompt.Choice("direct", "Gets the same job done in the same way"),
                        new Prompt.Choice("secondary", "Gets the same job done in another way"),
                        new Prompt.Choice("indirect", "Removes the need for the job"),
                        new Prompt.Choice("nothing", "Doing nothing, and living with it"))),
                Prompt.thing("job", "The job that it is hired for", "None yet",
                        RankedJobs.of(session.portfolio().all(Job.class))));
    }

    @Override
    void fill(NewBlock block, Arguments arguments, CalledFrom called) {
        arguments.optionalText("job").map(id -> asked.element(Job.class, id))
                .ifPresent(job -> block.with("hired for", "job", called.by(Literals.HIRE__JOB, job), "QualifiedName"));
    }
}
