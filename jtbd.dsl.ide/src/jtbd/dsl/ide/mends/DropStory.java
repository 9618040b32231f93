package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.story.RepeatsJob;

/** Takes out a story that tells nothing but what its job says already. */
@Mends(RepeatsJob.class)
final class DropStory extends MendOf<Story> {

    DropStory() {
        super(Story.class);
    }

    @Override
    Stream<Proposal> mend(Story story, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove the story",
                complaint.draft().remove(complaint.file().region(story))));
    }
}
