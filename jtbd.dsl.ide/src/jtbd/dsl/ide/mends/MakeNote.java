package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Makes a note of a sentence on a line of its own, where notes can stand; a statement with a mistake is none. */
@Mends(SyntaxError.class)
final class MakeNote implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        int start = complaint.region().getOffset();
        int line = complaint.file().lines().lineOf(start);
        String text = complaint.file().text();
        String before = text.substring(complaint.file().lines().startOf(line), start);
        String sentence = text.substring(start, complaint.file().lines().endOf(line)).replaceFirst("//.*", "").strip();
        boolean isMisspelt = complaint.suggested(Suggestion.WORD).findAny().isPresent();
        boolean isStatement = Language.service(Keywords.class).contains(sentence.split("\\s", 2)[0]);
        if (isMisspelt || isStatement || !before.isBlank() || !sentence.contains(" ")
                || sentence.matches(".*[\"{}].*")) {
            return Stream.empty();
        }
        Draft draft = complaint.draft().replace(new TextRegion(start, sentence.length()),
                "note " + Wording.quoted(sentence));
        return LaidOut.mistakes(draft.text()) < LaidOut.mistakes(text)
                ? Stream.of(Proposal.possible("Make it a note", draft)) : Stream.empty();
    }
}
