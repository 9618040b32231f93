package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.story.MissingSituation;

/** Adds the parts that the sentence of a story lacks, where they are read. */
@Mends({jtbd.dsl.rules.story.IncompleteStatement.class, MissingSituation.class})
final class CompleteStory extends MendOf<Story> {

    CompleteStory() {
        super(Story.class);
    }

    @Override
    Stream<Proposal> mend(Story story, Complaint complaint) {
        Sentence sentence = Sentence.of(story);
        return Stream.of(Proposal.possible("Add " + sentence.missing(), sentence.complete(complaint.draft())));
    }
}
