package jtbd.dsl.ide.commands;

import java.util.List;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.naming.ElementIds;

/** Writes a new competitor with the job that it is hired for. */
final class NewCompetitor extends NewElement {

    @Inject
    private Asked asked;

    @Override
    String keyword() {
        return "competitor";
    }

    @Override
    String kind(Arguments arguments) {
        return arguments.choice("kind", List.of("direct", "secondary", "indirect", "nothing"));
    }

    @Override
    void fill(NewBlock block, Arguments arguments) {
        arguments.optionalText("job").map(id -> asked.element(Job.class, id))
                .ifPresent(job -> block.with("hired for", "job", ElementIds.of(job), "QualifiedName"));
    }
}
