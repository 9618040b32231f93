package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.story.RepeatsJob;

/** Takes out a story that tells nothing but what its job says already; the job gets what else is in the story. */
@Mends(RepeatsJob.class)
final class DropStory extends MendOf<Story> {

    DropStory() {
        super(Story.class);
    }

    @Override
    Stream<Proposal> mend(Story story, Complaint complaint) {
        Draft draft = complaint.draft().remove(complaint.file().region(story));
        String[] kept = story.eContents().stream().map(said -> complaint.file().text(complaint.file().region(said)))
                .toArray(String[]::new);
        return Stream.of(Proposal.possible(kept.length == 0 ? "Remove the story" : "Remove the story, and keep what "
                + "else it holds in the job", kept.length == 0 ? draft : draft.addTo(story.eContainer(), kept)));
    }
}
