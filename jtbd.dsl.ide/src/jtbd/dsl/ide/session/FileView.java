package jtbd.dsl.ide.session;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectAtOffsetHelper;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.syntax.JtbdResource;

/**
 * A file as it is while a request is answered: its text and its model.
 *
 * @param address what clients call it
 */
public record FileView(String address, XtextResource resource, Lines lines) {

    private static final EObjectAtOffsetHelper AT_OFFSET = new EObjectAtOffsetHelper();

    public URI uri() {
        return resource.getURI();
    }

    public String text() {
        return lines.text();
    }

    public Model model() {
        return (Model) resource.getContents().get(0);
    }

    public INode root() {
        return resource.getParseResult().getRootNode();
    }

    /** The words as they stand, where the other nodes may pass over some that nobody can make sense of. */
    public INode written() {
        return ((JtbdResource) resource).written();
    }

    /** The same, but for a text that is not closed, which would swallow the lines behind it up to the offset. */
    public INode writtenBefore(int offset) {
        boolean isSwallowed = hasSyntaxErrors() && textBefore(offset, written())
                .filter(text -> lines.lineOf(text.getOffset()) < lines.lineOf(offset)).isPresent();
        return isSwallowed && textBefore(offset, root()).isEmpty() ? root() : written();
    }

    private static Optional<ILeafNode> textBefore(int offset, INode root) {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(root, offset - 1))
                .filter(word -> word.getText().startsWith("\""));
    }

    public boolean hasSyntaxErrors() {
        return resource.getParseResult().hasSyntaxErrors();
    }

    /** Whether no mistake is in the passage or right beside it. */
    public boolean isReadWhole(ITextRegion passage) {
        return ((JtbdResource) resource).isReadWhole(passage);
    }

    public int offset(Position position) {
        return lines.offset(position);
    }

    public String text(ITextRegion region) {
        return text().substring(region.getOffset(), region.getOffset() + region.getLength());
    }

    public Range range(ITextRegion region) {
        return lines.range(region.getOffset(), region.getLength());
    }

    public Location location(ITextRegion region) {
        return new Location(address, range(region));
    }

    /** The innermost thing whose text holds the offset. */
    public EObject elementAt(int offset) {
        EObject found = AT_OFFSET.resolveContainedElementAt(resource, offset);
        return found == null ? model() : found.eResource() == null ? aroundLost(found) : found;
    }

    /** What the thing would be in, had not a later statement taken its place. */
    private EObject aroundLost(EObject thing) {
        INode around = NodeModelUtils.getNode(thing).getParent();
        return Stream.iterate(around, Objects::nonNull, INode::getParent).flatMap(node -> ThingRead.from(node).stream())
                .findFirst().orElseGet(this::model);
    }

    /** The token at the offset; where two meet, the one that begins there. */
    public Optional<ILeafNode> tokenAt(int offset) {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(written(), offset));
    }

    /** The text that the thing was read from, without what stands before its first word. */
    public ITextRegion region(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node.getTextRegion();
    }

    /** Where the name of the element stands; the first word of it where it has none. */
    public ITextRegion nameRegion(EObject element) {
        if (element instanceof Named named && named.getName() != null) {
            return region(element, JtbdPackage.Literals.NAMED__NAME);
        }
        if (element instanceof Model file && file.getName() != null) {
            return region(file, JtbdPackage.Literals.MODEL__NAME);
        }
        return StreamSupport.stream(NodeModelUtils.findActualNodeFor(element).getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && leaf.getLength() > 0).findFirst()
                .<ITextRegion>map(INode::getTextRegion).orElseGet(() -> region(element));
    }

    /** The text that the feature was read from; of the whole thing where it says nothing of the feature. */
    public ITextRegion region(EObject element, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(element, feature).stream().findFirst()
                .map(INode::getTextRegion).orElseGet(() -> region(element));
    }
}
