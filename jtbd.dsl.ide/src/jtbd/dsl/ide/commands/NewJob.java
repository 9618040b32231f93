package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.Locale;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.RankedJobs;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.Words;

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
    void fill(NewBlock block, Arguments arguments, CalledFrom called) {
        arguments.optionalText("of").map(id -> asked.element(Job.class, id)).ifPresent(whole -> block.headed("of", "of",
                called.by(Literals.JOB__PARENT, whole), "QualifiedName"));
        arguments.optionalText("for").map(id -> asked.element(Segment.class, id)).ifPresent(people -> block.with("for",
                "for", called.by(Literals.JOB__EXECUTOR, people), "QualifiedName"));
        arguments.optionalText("when").ifPresent(words -> block.with("when", "when", words, "STRING"));
        arguments.optionalText("want").ifPresent(words -> block.with("want", "want", progress(words), "STRING"));
        arguments.optionalText("so").ifPresent(words -> block.with("so", "so", words, "STRING"));
    }

    /** It is read behind "I want". */
    private static String progress(String answer) {
        return VerbPhrase.isVerb(Words.of(answer), 0)
                ? "to " + answer.substring(0, 1).toLowerCase(Locale.ROOT) + answer.substring(1) : answer;
    }
}
