package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.ignore.UnknownRule;
import jtbd.dsl.rules.industry.UnknownScheme;
import jtbd.dsl.rules.reference.AmbiguousReference;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.rules.reference.WrongKind;
import jtbd.dsl.rules.structure.UnknownImport;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes a word that the finding suggests. Never sure: the word is another one than the author wrote. */
@Mends({UnknownReference.class, AmbiguousReference.class, WrongKind.class, UnknownImport.class, UnknownRule.class,
        UnknownScheme.class, SyntaxError.class})
final class TakeSuggestion implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.WORD)
                .map(word -> Proposal.possible("Change to '" + word + "'", taken(word, complaint)));
    }

    /** Words stand apart and the sign of a score does not, whichever of them the author wrote for the other. */
    private static Draft taken(String word, Complaint complaint) {
        boolean wasSign = complaint.text().chars().noneMatch(Character::isLetterOrDigit);
        if (word.equals(",")) {
            return complaint.draft().replace(withSpaceBefore(complaint.region(), complaint), word);
        }
        return word.equals("/") ? complaint.draft().replace(withSpaces(complaint), word)
                : complaint.draft().replace(complaint.region(), wasSign
                        ? Spaced.at(complaint.region(), word, complaint.file().text()) : word);
    }

    private static ITextRegion withSpaces(Complaint complaint) {
        String text = complaint.file().text();
        ITextRegion before = withSpaceBefore(complaint.region(), complaint);
        String behind = text.substring(before.getOffset() + before.getLength());
        return new TextRegion(before.getOffset(), text.length() - behind.stripLeading().length() - before.getOffset());
    }

    private static ITextRegion withSpaceBefore(ITextRegion region, Complaint complaint) {
        int from = complaint.file().text().substring(0, region.getOffset()).stripTrailing().length();
        return new TextRegion(from, region.getOffset() + region.getLength() - from);
    }
}
