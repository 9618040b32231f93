package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;

/** Puts things into the order in which they belong. */
final class InOrder {

    private InOrder() {
    }

    /** A sure proposal where only white space stands between the things; a comment there may belong to one of them. */
    static <T extends EObject> Stream<Proposal> by(Comparator<T> order, List<T> things, String label,
            Complaint complaint) {
        List<T> sorted = things.stream().sorted(order).toList();
        return Stream.of(new Proposal(label, !hasCommentBetween(things, complaint),
                complaint.draft().reorder(things, sorted)));
    }

    private static boolean hasCommentBetween(List<? extends EObject> things, Complaint complaint) {
        for (int i = 1; i < things.size(); i++) {
            ITextRegion before = complaint.file().region(things.get(i - 1));
            int end = before.getOffset() + before.getLength();
            int start = complaint.file().region(things.get(i)).getOffset();
            if (!complaint.file().text().substring(end, start).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
