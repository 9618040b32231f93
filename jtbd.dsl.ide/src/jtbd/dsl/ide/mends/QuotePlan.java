package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.RoadmapItem;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.reference.UnknownReference;

/** Puts quotation marks around words of a plan on one line, of which each was taken for the name of an action. */
@Mends(UnknownReference.class)
final class QuotePlan extends MendOf<RoadmapItem> {

    QuotePlan() {
        super(RoadmapItem.class);
    }

    @Override
    Stream<Proposal> mend(RoadmapItem item, Complaint complaint) {
        List<RoadmapItem> items = ((Horizon) item.eContainer()).getItems();
        FileView file = complaint.file();
        int at = items.indexOf(item);
        int first = IntStream.iterate(at, next -> next - 1)
                .filter(next -> next == 0 || !isWordBeside(items.get(next), items.get(next - 1), file)).findFirst()
                .orElseThrow();
        int last = IntStream.iterate(at, next -> next + 1).filter(next -> next == items.size() - 1
                || !isWordBeside(items.get(next), items.get(next + 1), file)).findFirst().orElseThrow();
        if (first == last) {
            return Stream.empty();
        }
        ITextRegion words = file.region(items.get(first)).merge(file.region(items.get(last)));
        return Stream.of(Proposal.possible("Put quotation marks around the text",
                complaint.draft().replace(words, Wording.quoted(file.text(words)))));
    }

    private static boolean isWordBeside(RoadmapItem item, RoadmapItem other, FileView file) {
        return other.getText() == null && !Linked.isKnown(other.getAction())
                && lineOf(item, file) == lineOf(other, file);
    }

    private static int lineOf(RoadmapItem item, FileView file) {
        return file.lines().lineOf(file.region(item).getOffset());
    }
}
