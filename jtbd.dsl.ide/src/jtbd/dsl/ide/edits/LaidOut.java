package jtbd.dsl.ide.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.Reference;
import jtbd.workspace.loading.Language;

/** A text some passages of which are laid out as the formatter would; the rest is as it was. */
public final class LaidOut {

    private static final URI SCRATCH = URI.createURI("scratch.jtbd");

    private LaidOut() {
    }

    static String passages(String text, List<ITextRegion> passages) {
        if (passages.isEmpty()) {
            return text;
        }
        XtextResource read = read(text);
        if (!isWhole(read)) {
            return text;
        }
        ITextRegionAccess access = Language.service(TextRegionAccessBuilder.class).forNodeModel(read).create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(access).setRegions(passages);
        return access.getRewriter().renderToString(Language.service(IFormatter2.class).format(request));
    }

    /** Whether each thing that was read found its place in another one, which mistakes in a text may prevent. */
    private static boolean isWhole(XtextResource read) {
        EObject model = read.getParseResult().getRootASTElement();
        return StreamSupport.stream(read.getParseResult().getRootNode().getAsTreeIterable().spliterator(), false)
                .filter(INode::hasDirectSemanticElement).map(INode::getSemanticElement)
                .allMatch(thing -> thing == model || thing.eContainer() != null);
    }

    /** The whole text in canonical layout. */
    public static String all(String text) {
        return passages(text, List.of(new TextRegion(0, text.length())));
    }

    /** Whether the text is written in the language. */
    public static boolean canBeRead(String text) {
        return !read(text).getParseResult().hasSyntaxErrors();
    }

    /** How many things keep the text from being read. */
    public static int mistakes(String text) {
        return read(text).getErrors().size();
    }

    /** Whether one of these things begins at the offset. */
    public static boolean isMistakeAt(int offset, String text) {
        return read(text).getErrors().stream().anyMatch(mistake -> mistake instanceof XtextSyntaxDiagnostic found
                && found.getOffset() == offset);
    }

    /** The reference that the text has there. */
    public static Optional<Reference> referenceAt(int offset, String text) {
        INode word = NodeModelUtils.findLeafNodeAtOffset(read(text).getParseResult().getRootNode(), offset);
        return Stream.iterate(word, Objects::nonNull, INode::getParent).flatMap(node -> Reference.of(node).stream())
                .findFirst();
    }

    private static XtextResource read(String text) {
        XtextResource scratch = (XtextResource) Language.service(XtextResourceSet.class).createResource(SCRATCH);
        try {
            scratch.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scratch;
    }
}
