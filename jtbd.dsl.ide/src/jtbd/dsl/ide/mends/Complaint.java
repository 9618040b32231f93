package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.Suggestion;

/**
 * What a rule reports at a place of a file.
 *
 * @param others the files of other things, where they may be changed, too
 */
record Complaint(FileView file, Issue issue, Supplier<Portfolio> workspace,
        Function<EObject, Optional<FileView>> others) {

    String rule() {
        return issue.getCode();
    }

    /** Whether the parser or the linker found it, so that there is no check that could be silenced. */
    boolean isFoundInReading() {
        return RuleCatalogue.find(rule()).filter(rule -> rule.check().isPresent()).isEmpty();
    }

    /** Where the thing stands that the finding is about; nothing where the parser met a mistake in it. */
    Optional<ITextRegion> regionReadWhole() {
        return Optional.ofNullable(file.elementAt(issue.getOffset())).map(file::region)
                .filter(file::isReadWhole);
    }

    /** What the finding suggests of this kind. */
    Stream<String> suggested(Suggestion kind) {
        return kind.in(issue.getData());
    }

    ITextRegion region() {
        return new TextRegion(issue.getOffset(), issue.getLength());
    }

    String text() {
        return file.text().substring(issue.getOffset(), issue.getOffset() + issue.getLength());
    }

    /** The innermost thing of the kind that the finding is about or within. */
    <T extends EObject> Optional<T> about(Class<T> kind) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(file.elementAt(issue.getOffset()), kind));
    }

    /** What the passage stands in: what cannot be read may be counted to the thing before or behind it. */
    EObject around() {
        EObject around = file.elementAt(issue.getOffset());
        while (around.eContainer() != null && !file.region(around).contains(issue.getOffset())) {
            around = around.eContainer();
        }
        return around;
    }

    /** What the parser made of the passage. */
    INode node() {
        INode node = NodeModelUtils.findLeafNodeAtOffset(file.root(), issue.getOffset());
        while (node.getParent() != null && node.getParent().getTotalEndOffset() <= region().getOffset()
                + region().getLength() && node.getParent().getTextRegion().getOffset() == issue.getOffset()) {
            node = node.getParent();
        }
        return node;
    }

    /** The reference that the passage is part of. */
    Optional<Reference> reference() {
        INode word = NodeModelUtils.findLeafNodeAtOffset(file.root(), issue.getOffset());
        for (INode node = word; node != null; node = node.getParent()) {
            Optional<Reference> reference = Reference.of(node);
            if (reference.isPresent()) {
                return reference;
            }
        }
        return Optional.empty();
    }

    /** The industry of a thing as it names it itself, if it does. */
    Optional<String> homeAsWritten(EObject thing) {
        return thing instanceof IndustryPart part && Linked.isKnown(part.getIndustry())
                ? Optional.of(file.text(file.region(part, Literals.INDUSTRY_PART__INDUSTRY))) : Optional.empty();
    }

    /** The file that a thing stands in; nothing where it may not be changed. */
    Optional<FileView> view(EObject thing) {
        return thing.eResource() == file.resource() ? Optional.of(file) : others.apply(thing);
    }

    Draft draft() {
        return new Draft(file);
    }
}
