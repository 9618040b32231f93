package jtbd.dsl.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.Triple;
import org.eclipse.xtext.util.Tuples;

import com.google.inject.Inject;
import com.google.inject.Provider;

import jtbd.dsl.places.Repetition;
import jtbd.dsl.places.Repetitions;
import jtbd.dsl.places.WrittenFile;

/**
 * A file of the language. One with mistakes is read on behind each of them, so that all of them are reported, and
 * nothing that only follows from them.
 *
 * <p>An editor keeps its nodes; who reads many files lets it forget them, see {@link #forgetNodes}.
 */
public class JtbdResource extends LazyLinkingResource implements WrittenFile {

    @Inject
    private ReadingOn readingOn;

    @Inject
    private Provider<JtbdResource> others;

    private Repetitions repetitions;
    private NodesReadAgain forgotten;
    private Doubt doubt;

    /**
     * Gives up the nodes, which take as much memory as all else, unless the text has mistakes, which are in them. They
     * are read again from the text when somebody asks for one, until {@link #releaseNodes()}.
     */
    public void forgetNodes() {
        if (getParseResult().hasSyntaxErrors() || forgotten != null) {
            return;
        }
        forgotten = new NodesReadAgain(this, text());
        Map<String, String> shared = new HashMap<>();
        List<Triple<EObject, EReference, INode>> links = getLazyProxyInformation();
        for (int i = 0; i < links.size(); i++) {
            Triple<EObject, EReference, INode> link = links.get(i);
            String text = words(link.getThird());
            links.set(i, Tuples.create(link.getFirst(), link.getSecond(), new LinkText(forgotten, i,
                    link.getThird().getGrammarElement(), shared.computeIfAbsent(text, same -> same))));
        }
        // the node of each object hangs at it, and nothing else does
        EcoreUtil.getAllProperContents(this, false).forEachRemaining(object -> ((EObject) object).eAdapters().clear());
        setParseResult(new ModelOnly(getParseResult().getRootASTElement()));
    }

    /** As they stand where nothing stands between them. */
    private static String words(INode node) {
        if (node instanceof LinkText link) {
            return link.getText();
        }
        String words = node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
        return words.chars().allMatch(letter -> Character.isLetterOrDigit(letter) || letter == '.' || letter == '_')
                ? words : NodeModelUtils.getTokenText(node);
    }

    /** Keeps nodes no longer that were read again. */
    public void releaseNodes() {
        if (forgotten != null) {
            forgotten.release();
        }
    }

    /**
     * Links the references whose targets are known. The others wait, as all of them do without this, until somebody
     * asks for them.
     */
    public void follow(ReferenceTargets targets) {
        boolean all = true;
        List<Triple<EObject, EReference, INode>> links = getLazyProxyInformation();
        for (int i = 0; i < links.size(); i++) {
            Triple<EObject, EReference, INode> link = links.get(i);
            all &= new WaitingReference(link.getFirst(), link.getSecond(), i, words(link.getThird())).follow(targets);
        }
        if (all && forgotten != null) {
            clearLazyProxyInformation();
        }
    }

    /** The names that are written in references, in a file in which none was followed yet. */
    public List<String> namesToFollow() {
        return getLazyProxyInformation().stream().map(link -> words(link.getThird())).toList();
    }

    @Override
    public void resolveLazyCrossReferences(CancelIndicator monitor) {
        if (forgotten != null && getLazyProxyInformation().isEmpty()) {
            return;
        }
        super.resolveLazyCrossReferences(monitor);
        if (forgotten != null && getUnresolvableURIFragments().isEmpty()) {
            clearLazyProxyInformation();
        }
    }

    @Override
    public EList<Diagnostic> getErrors() {
        if (errors == null) {
            errors = new MistakeList();
        }
        return errors;
    }

    /** All of the text. */
    public String text() {
        return forgotten == null ? getParseResult().getRootNode().getText() : forgotten.text();
    }

    @Override
    public ICompositeNode nodeOf(EObject object) {
        return forgotten == null ? NodeModelUtils.getNode(object) : forgotten.of(object);
    }

    @Override
    public List<Repetition> repetitions(EObject object) {
        return repetitions.of(object);
    }

    @Override
    public boolean isReadWhole(ITextRegion passage) {
        return !(getParseResult() instanceof PartlyRead read)
                || read.unclear().stream().noneMatch(unclear -> unclear.touches(passage));
    }

    /** An empty file at the same address. */
    JtbdResource another() {
        JtbdResource other = others.get();
        other.setURI(getURI());
        return other;
    }

    @Override
    protected void updateInternalState(IParseResult result) {
        forgotten = null;
        IParseResult parsed = result.hasSyntaxErrors() && !(result instanceof PartlyRead)
                ? readingOn.behindMistakes(result) : result;
        doubt = Doubt.about(parsed);
        repetitions = Repetitions.under(parsed.getRootNode());
        super.updateInternalState(parsed);
        // what others find out about this file is kept at it, where the first of several threads must not make room
        getCache().get(JtbdResource.class, this, () -> true);
    }

    /** The words of the text as they stand; {@link #getParseResult} may pass over some or take them for others. */
    public ICompositeNode written() {
        return getParseResult() instanceof PartlyRead read ? read.written() : getParseResult().getRootNode();
    }

    /** What of the text could not be made sense of; nothing where it has no mistakes. */
    public Doubt doubt() {
        return doubt;
    }

    @Override
    protected void addSyntaxErrors() {
        if (getParseResult() instanceof PartlyRead read) {
            read.mistakes().forEach(mistake -> getErrors().add(new PlacedMistake(mistake, read.getRootNode())));
        }
    }
}
