package jtbd.dsl.ide.mends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.Lines;

/** Puts things into the order in which they belong, each with the comments above it and behind it. */
final class InOrder {

    private static final Pattern COMMENTS = Pattern.compile("(?:\\s|//[^\\n]*|/\\*(?s:.*?)\\*/)*+");

    private static final Pattern COMMENT = Pattern.compile("//|/\\*");

    private final List<? extends EObject> things;
    private final Complaint complaint;
    private final Lines lines;
    private final String text;

    private InOrder(List<? extends EObject> things, Complaint complaint) {
        this.things = things;
        this.complaint = complaint;
        this.lines = complaint.file().lines();
        this.text = complaint.file().text();
    }

    /**
     * A sure proposal where only white space stands around the things, as a comment there may belong to another; none
     * where things with comments share a line.
     */
    static <T extends EObject> Stream<Proposal> by(Comparator<T> order, List<T> things, String label,
            Complaint complaint) {
        List<T> sorted = things.stream().sorted(order).toList();
        InOrder inOrder = new InOrder(things, complaint);
        Optional<List<ITextRegion>> passages = inOrder.passages();
        if (passages.isPresent()) {
            boolean isSure = inOrder.hasNothingButThings(passages.get());
            return Stream.of(new Proposal(label, isSure, isSure ? complaint.draft().reorder(things, sorted)
                    : inOrder.reordered(passages.get(), sorted)));
        }
        String between = inOrder.between();
        return COMMENT.matcher(between).find() ? Stream.empty()
                : Stream.of(new Proposal(label, between.isBlank(), complaint.draft().reorder(things, sorted)));
    }

    /** The lines of each thing, with those of the comments above it; nothing where other things stand there as well. */
    private Optional<List<ITextRegion>> passages() {
        List<ITextRegion> passages = new ArrayList<>();
        int line = firstLine();
        for (EObject thing : things) {
            ITextRegion own = complaint.file().region(thing);
            int start = lines.startOf(line);
            int last = lines.lineOf(own.getOffset() + own.getLength());
            if (own.getOffset() < start || !isComments(start, own.getOffset())
                    || !isComments(own.getOffset() + own.getLength(), lines.endOf(last))) {
                return Optional.empty();
            }
            passages.add(new TextRegion(start, lines.endOf(last) - start));
            line = last + 1;
        }
        return Optional.of(passages);
    }

    /** The line of the first thing, or of the first comment right above it. */
    private int firstLine() {
        int line = lines.lineOf(complaint.file().region(things.get(0)).getOffset());
        while (line > 0 && isComment(line - 1)) {
            line--;
        }
        return line;
    }

    private boolean isComment(int line) {
        return lines.startOf(line) < lines.endOf(line) && isComments(lines.startOf(line), lines.endOf(line))
                && !text.substring(lines.startOf(line), lines.endOf(line)).isBlank();
    }

    private boolean isComments(int start, int end) {
        return COMMENTS.matcher(text.substring(start, end)).matches();
    }

    private boolean hasNothingButThings(List<ITextRegion> passages) {
        for (int i = 0; i < things.size(); i++) {
            if (!text(passages.get(i)).strip().equals(complaint.file().text(complaint.file().region(things.get(i))))) {
                return false;
            }
        }
        return true;
    }

    private Draft reordered(List<ITextRegion> passages, List<? extends EObject> sorted) {
        int start = passages.get(0).getOffset();
        ITextRegion last = passages.get(passages.size() - 1);
        return complaint.draft().replace(new TextRegion(start, last.getOffset() + last.getLength() - start),
                sorted.stream().map(thing -> text(passages.get(things.indexOf(thing))))
                        .collect(Collectors.joining("\n")));
    }

    private String between() {
        StringBuilder between = new StringBuilder();
        for (int i = 1; i < things.size(); i++) {
            ITextRegion before = complaint.file().region(things.get(i - 1));
            between.append(text, before.getOffset() + before.getLength(),
                    complaint.file().region(things.get(i)).getOffset());
        }
        return between.toString();
    }

    private String text(ITextRegion passage) {
        return text.substring(passage.getOffset(), passage.getOffset() + passage.getLength());
    }
}
