package jtbd.dsl.ide.commands;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.RankedJobs;

/** Writes a new job with its statement. */
final class NewJob extends NewElement {

    @Inject
    private Asked asked;

    @Inject
    private Session session;

    @Override
    String keyword() {
        return "job";
    }

    @Override
    String kind(Arguments arguments) {
        return arguments.choice("kind", List.of("functional", "emotional", "social"));
    }

    @Override
    List<Prompt> prompts() {
        return List.of(
                Prompt.needed("title", "The job as a verb and its object", "Arrive at work on time"),
                Prompt.choice("kind", "What kind of job?", List.of(
                        new Prompt.Choice("functional", "A task to get done, seen from outside"),
                        new Prompt.Choice("emotional", "A feeling to reach or to avoid"),
                        new Prompt.Choice("social", "Being seen by others in a certain way"))),
                Prompt.thing("of", "The job that it is a part of", "None",
                        RankedJobs.of(session.portfolio().all(Job.class))),
                Prompt.thing("for", "Who has the job", "Nobody yet", session.portfolio().all(Segment.class)),
                Prompt.wished("when", "When: the situation in which it arises",
                        "the day starts with a meeting at nine"),
                Prompt.wished("want", "Want: the progress that is wanted", "to be at work on time"),
                Prompt.wished("so", "So: what the progress is for", "the meeting starts with me"));
    }

    @Override
    void fill(NewBlock block, Arguments arguments, EObject home) {
        arguments.optionalText("of").map(id -> asked.element(Job.class, id)).ifPresent(whole -> block.headed("of", "of",
                VisibleNames.of(whole, home, Literals.JOB__PARENT), "QualifiedName"));
        arguments.optionalText("for").map(id -> asked.element(Segment.class, id)).ifPresent(people -> block.with("for",
                "for", VisibleNames.of(people, home, Literals.JOB__EXECUTOR), "QualifiedName"));
        for (String part : List.of("when", "want", "so")) {
            arguments.optionalText(part).ifPresent(words -> block.with(part, part, words, "STRING"));
        }
    }
}
