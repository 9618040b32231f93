package jtbd.dsl.ide.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;

/**
 * Changes of one text that are being put together. Statements are added where they belong and laid out as the
 * formatter would; all else stays as it is.
 */
public final class Draft {

    private static final String STEP = "  ";

    private final FileView file;
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<Blank> blanks = new ArrayList<>();

    public Draft(FileView file) {
        this.file = file;
    }

    /** Puts another text in the place of a passage. */
    public Draft replace(ITextRegion passage, String text) {
        return add(passage.getOffset(), passage.getLength(), text, false);
    }

    public Draft insert(int offset, String text) {
        return add(offset, 0, text, false);
    }

    /** Takes out a statement, its line where it stands alone, and a block of which that leaves nothing but its word. */
    public Draft remove(ITextRegion statement) {
        return takeOut(EmptiedBlock.around(statement, file));
    }

    /** Takes out what goes elsewhere or is no statement, and its line where it stands alone. */
    public Draft takeOut(ITextRegion passage) {
        ITextRegion all = new Removal(file.lines()).of(passage);
        return add(all.getOffset(), all.getLength(), "", false);
    }

    /** Adds statements at the end of the block of a thing, which gets one where it has none. */
    public Draft addTo(EObject thing, String... statements) {
        ITextRegion all = file.region(thing);
        String indentation = indentationAt(all.getOffset());
        String lines = Stream.of(statements).map(statement -> indentation + STEP + statement + "\n")
                .collect(Collectors.joining());
        return Braces.closing(thing)
                .map(closing -> add(closing, 0, (needsLine(closing, statements[0]) ? "\n" + lines
                        : lines.substring(indentation.length())) + indentation, true))
                .orElseGet(() -> add(all.getOffset() + all.getLength(), 0, " {\n" + lines + indentation + "}", true));
    }

    /** Moves all that the block of a thing holds to that of another one, with all comments, and takes the thing out. */
    public Draft moveAll(EObject thing, EObject other) {
        int start = Braces.opening(thing).orElseThrow() + 1;
        Commented all = new Commented(file.region(thing), file);
        String moved = Stream.concat(all.around().stream(),
                Stream.of(file.text().substring(start, Braces.closing(thing).orElseThrow()).strip()))
                .collect(Collectors.joining("\n")).strip();
        return (moved.isEmpty() ? this : addTo(other, moved)).remove(all.region());
    }

    /** Takes out a thing that another one says as well, which gets its comments. */
    public Draft removeFor(EObject kept, EObject thing) {
        Commented all = new Commented(file.region(thing), file);
        return addAbove(kept, all.around()).addAbove(kept, all.within()).remove(all.region());
    }

    /** Says a thing in other words; the comments in it stand above it then. */
    public Draft rewrite(EObject thing, String text) {
        ITextRegion all = file.region(thing);
        return addAbove(thing, new Commented(all, file).within()).replace(all, text);
    }

    private Draft addAbove(EObject thing, List<String> comments) {
        return comments.isEmpty() ? this : addBefore(thing, String.join("\n", comments));
    }

    /** Whether a comment goes away with what is taken out. */
    public boolean losesComment() {
        return replacements.stream().filter(this::mayHoldComment)
                .map(change -> new Commented(new TextRegion(change.offset(), change.length()), file))
                .flatMap(passage -> passage.within().stream())
                .anyMatch(comment -> replacements.stream().noneMatch(change -> change.text().contains(comment)));
    }

    private boolean mayHoldComment(Replacement change) {
        String text = file.text().substring(change.offset(), change.end());
        return text.contains("//") || text.contains("/*");
    }

    /** Adds words at the end of the head of a thing, before its block. */
    public Draft addToHead(EObject thing, String words) {
        ITextRegion all = file.region(thing);
        return Braces.opening(thing).map(opening -> insert(opening, words + " "))
                .orElseGet(() -> insert(all.getOffset() + all.getLength(), " " + words));
    }

    /** Adds a statement at the beginning of the block of a thing, which gets one where it has none. */
    public Draft addFirstTo(EObject thing, String statement) {
        return Braces.opening(thing).map(opening -> add(opening + 1, 0,
                "\n" + indentationAt(file.region(thing).getOffset()) + STEP + statement, true))
                .orElseGet(() -> addTo(thing, statement));
    }

    /** Names one more thing in a list that a thing has, or begins the list. */
    public Draft addName(String name, EObject thing, EReference list, String keywords) {
        List<INode> named = NodeModelUtils.findNodesForFeature(thing, list);
        return named.isEmpty() ? addTo(thing, keywords + " " + name)
                : insert(named.get(named.size() - 1).getTotalEndOffset(), ", " + name);
    }

    /** Adds a statement behind another one of the same block. */
    public Draft addAfter(EObject sibling, String statement) {
        return addAfter(file.region(sibling), statement);
    }

    /** Adds a statement behind the passage that another one of the same block takes. */
    public Draft addAfter(ITextRegion all, String statement) {
        return add(endOfLine(all.getOffset() + all.getLength()), 0,
                "\n" + indentationAt(all.getOffset()) + statement, true);
    }

    /** Adds a statement before another one of the same block. */
    public Draft addBefore(EObject sibling, String statement) {
        return addBefore(file.region(sibling), statement);
    }

    /** Adds a statement before the passage that another one of the same block takes. */
    public Draft addBefore(ITextRegion sibling, String statement) {
        int start = sibling.getOffset();
        return add(start, 0, statement + "\n" + indentationAt(start), true);
    }

    /** Lets things change places, so that they stand in another order. */
    public Draft reorder(List<? extends EObject> asWritten, List<? extends EObject> wanted) {
        for (int i = 0; i < asWritten.size(); i++) {
            if (asWritten.get(i) != wanted.get(i)) {
                replace(file.region(asWritten.get(i)), file.text(file.region(wanted.get(i))));
            }
        }
        return this;
    }

    /** Leaves a value for the author to correct, which was written behind these words. */
    public Draft leaveOpen(String before, String value) {
        blanks.add(new Blank(before, value));
        return this;
    }

    List<Blank> blanks() {
        return blanks;
    }

    public boolean changes() {
        return !replacements.isEmpty();
    }

    /** Whether something here and something there would change the same passage. */
    public boolean overlaps(Draft other) {
        return replacements.stream().anyMatch(mine -> other.replacements.stream().anyMatch(
                theirs -> mine.offset() <= theirs.end() && theirs.offset() <= mine.end()));
    }

    /** Whether nothing else changes than a passage of the file, or what stands right beside it. */
    public boolean staysWithin(ITextRegion passage, FileView other) {
        return file == other && replacements.stream().allMatch(change -> passage.getOffset() <= change.offset()
                && change.end() <= passage.getOffset() + passage.getLength());
    }

    /** Whether no mistake in the text is in what changes, or right beside it. */
    public boolean changesWhatWasReadOnly() {
        return replacements.stream()
                .allMatch(change -> file.isReadWhole(new TextRegion(change.offset(), change.length())));
    }

    /** Takes in the changes of another draft of the same text. */
    public Draft with(Draft other) {
        replacements.addAll(other.replacements);
        return this;
    }

    /** What the text becomes. */
    public String text() {
        return Replaced.text(file.text(), replacements);
    }

    /** What has to change in the text to become so. */
    public List<TextEdit> edits() {
        return TextDifference.between(file.lines(), text());
    }

    public FileView file() {
        return file;
    }

    private Draft add(int offset, int length, String text, boolean laysOut) {
        replacements.add(new Replacement(offset, length, withLineBreaksOfFile(text), laysOut));
        return this;
    }

    private String withLineBreaksOfFile(String text) {
        return file.text().contains("\r\n") ? text.replaceAll("\r?\n", "\r\n") : text;
    }

    private String indentationAt(int offset) {
        Lines lines = file.lines();
        int start = lines.startOf(lines.lineOf(offset));
        int end = start;
        while (end < offset && Character.isWhitespace(file.text().charAt(end))) {
            end++;
        }
        return file.text().substring(start, end);
    }

    /** A comment would be taken for one on what stands before it on the line. */
    private boolean needsLine(int offset, String statement) {
        return statement.startsWith("/")
                && !file.text().substring(file.lines().startOf(file.lines().lineOf(offset)), offset).isBlank();
    }

    /** Behind a comment that ends the line; else the offset itself. */
    int endOfLine(int offset) {
        int end = file.lines().endOf(file.lines().lineOf(offset));
        return file.text().substring(offset, end).stripLeading().startsWith("//") ? end : offset;
    }
}
