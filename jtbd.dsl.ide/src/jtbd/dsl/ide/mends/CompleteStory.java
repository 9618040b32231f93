package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.story.MissingSituation;

/** Adds the parts that the sentence of a story lacks, where they are read. */
@Mends({jtbd.dsl.rules.story.IncompleteStatement.class, MissingSituation.class})
final class CompleteStory extends MendOf<Story> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.STORY__SITUATION,
            Literals.STORY__MOTIVATION, Literals.STORY__RESULT);

    CompleteStory() {
        super(Story.class);
    }

    @Override
    Stream<Proposal> mend(Story story, Complaint complaint) {
        Sentence sentence = new Sentence(story, PARTS);
        return Stream.of(Proposal.possible("Add " + sentence.missing(), sentence.complete(complaint.draft())));
    }
}
