package jtbd.dsl.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;

import com.google.common.collect.Iterables;

import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;

/**
 * What cannot be judged of a file, since some of its text was left out or has no known value: what it stands in, which
 * may be complete or not, and whatever it mentions.
 */
public final class Doubt {

    private static final Doubt NONE = new Doubt(true);
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\d_-]*");

    private final boolean readToItsEnd;
    private final Set<EObject> things = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private boolean aboutPackage;

    private Doubt(boolean readToItsEnd) {
        this.readToItsEnd = readToItsEnd;
    }

    static Doubt about(IParseResult read) {
        if (!(read instanceof PartlyRead partly)) {
            return NONE;
        }
        Doubt doubt = new Doubt(partly.isReadToItsEnd());
        partly.leftOut().forEach(span -> doubt.addLeftOut(span, read.getRootNode()));
        partly.mistakes().forEach(mistake -> doubt.addBegun(before(mistake.place(), read.getRootNode())));
        read.getSyntaxErrors().forEach(error -> doubt.addAround(NodeModelUtils.findActualSemanticObjectFor(error)));
        return doubt;
    }

    private void addLeftOut(Span span, ICompositeNode root) {
        EObject around = around(span, root);
        addAround(around);
        if (span.length() == 0) {
            addAround(behind(span, root));
        }
        words.addAll(NAME.matcher(root.getText().substring(span.from(), span.to())).results().map(MatchResult::group)
                .toList());
        aboutPackage |= around instanceof Model && lineUpTo(span.from(), root.getText()).contains("package");
    }

    /** What somebody is writing the head of: it lacks all that its block will say. */
    private void addBegun(EObject thing) {
        Named begun = EcoreUtil2.getContainerOfType(thing, Named.class);
        if (begun != null && !hasBlock(NodeModelUtils.getNode(begun))) {
            addAround(begun);
        }
    }

    /** Whether somebody wrote more of the block than its first bracket. */
    private static boolean hasBlock(INode node) {
        return node.getText().strip().indexOf('{') >= 0 && !node.getText().strip().endsWith("{");
    }

    /** What the passage stands in: the innermost thing that begins before it. */
    private static EObject around(Span span, ICompositeNode root) {
        int before = span.length() == 0 ? Math.max(0, span.from() - 1) : span.from();
        INode node = NodeModelUtils.findLeafNodeAtOffset(root, before);
        while (node != null && node.getParent() != null && node.getOffset() >= span.from()) {
            node = node.getParent();
        }
        return NodeModelUtils.findActualSemanticObjectFor(node == null ? root : node);
    }

    /** What the word belongs to that goes on behind a guess on its line; null for none. */
    private static EObject behind(Span guess, ICompositeNode root) {
        ILeafNode word = NodeModelUtils.findLeafNodeAtOffset(root, guess.from());
        while (word != null && word.isHidden() && !word.getText().contains("\n")) {
            word = NodeModelUtils.findLeafNodeAtOffset(root, word.getEndOffset());
        }
        return word == null || word.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(word);
    }

    /** What the last word belongs to that was read on the line up to the place; null for none. */
    private static EObject before(Span place, ICompositeNode root) {
        int line = new TextLines(root.getText()).start(place.from());
        ILeafNode word = NodeModelUtils.findLeafNodeAtOffset(root, place.from());
        while (word != null && word.isHidden() && word.getOffset() > line) {
            word = NodeModelUtils.findLeafNodeAtOffset(root, word.getOffset() - 1);
        }
        return word == null || word.isHidden() ? null : NodeModelUtils.findActualSemanticObjectFor(word);
    }

    private static String lineUpTo(int offset, String text) {
        return text.substring(new TextLines(text).start(offset), offset);
    }

    /** It and what it is a part of, up to what has a name; a part of the file may belong to each industry. */
    private void addAround(EObject thing) {
        EObject around = thing;
        while (around != null && things.add(around) && !(around instanceof Named named && named.getName() != null)) {
            around = around.eContainer();
        }
        if (around instanceof Model || around == null) {
            Iterables.filter(List.copyOf(things), Model.class).forEach(
                    file -> Iterables.addAll(things, Iterables.filter(file.getElements(), Industry.class)));
        }
    }

    /** Whether all of the file is known, though perhaps not all of what each thing in it says. */
    public boolean isReadToItsEnd() {
        return readToItsEnd;
    }

    /** Whether some of the file was left out or has no known value. */
    public boolean isAny() {
        return !readToItsEnd || !things.isEmpty();
    }

    /** Whether a finding about the thing may follow from what was left out of its file. */
    public boolean concerns(EObject thing) {
        return things.contains(thing) || isAny() && (thing instanceof Ignore || thing instanceof Import);
    }

    /** Whether a name of the file, as others or it itself use it, may be one of those that were left out. */
    public boolean mentions(String name) {
        return !readToItsEnd || aboutPackage
                || !words.isEmpty() && NAME.matcher(name).results().map(MatchResult::group).anyMatch(words::contains);
    }
}
