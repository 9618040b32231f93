package jtbd.dsl.ide.mends;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.interview.UnnamedAnswer;

/** Gives a name to each of several answers to one kind of question. */
@Mends(UnnamedAnswer.class)
final class NameAnswers extends MendOf<Answer> {

    NameAnswers() {
        super(Answer.class);
    }

    @Override
    Stream<Proposal> mend(Answer answer, Complaint complaint) {
        Interview interview = (Interview) answer.eContainer();
        Set<String> taken = interview.getAnswers().stream().map(Answer::getName).collect(Collectors.toSet());
        Draft draft = complaint.draft();
        int number = 1;
        for (Answer unnamed : interview.getAnswers()) {
            if (unnamed.getName() == null && unnamed.getKind() == answer.getKind()) {
                String kind = Wording.nameFrom(answer.getKind().getLiteral());
                while (!taken.add(kind + number)) {
                    number++;
                }
                ITextRegion word = complaint.file().region(unnamed, Literals.ANSWER__KIND);
                draft.insert(word.getOffset() + word.getLength(), " as " + kind + number);
            }
        }
        return Stream.of(Proposal.possible("Name each answer to '" + answer.getKind().getLiteral() + "'", draft));
    }
}
