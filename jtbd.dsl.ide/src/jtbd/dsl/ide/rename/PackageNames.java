package jtbd.dsl.ide.rename;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.KnownNames;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.ide.session.WrittenName;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.naming.Project;

/** Where a file writes the name of a package: in its head, in imports, and before what it names of other packages. */
final class PackageNames {

    @Inject
    private KnownNames known;

    @Inject
    private JtbdQualifiedNames names;

    /**
     * A place with the name of a package.
     *
     * @param name all of it, though a reference may write the end of it only
     * @param project the project that has the package
     * @param mayBeKeyword whether a keyword could stand there without {@code ^}
     */
    record Place(String name, Project project, ITextRegion region, boolean mayBeKeyword) {

        boolean isOf(Place other) {
            return name.equals(other.name) && project.equals(other.project);
        }

        boolean holds(int offset) {
            return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
        }
    }

    Optional<Place> at(FileView file, int offset) {
        return in(file).filter(place -> place.holds(offset)).findFirst();
    }

    Stream<Place> in(FileView file) {
        return StreamSupport.stream(file.root().getAsTreeIterable().spliterator(), false)
                .flatMap(node -> place(node).stream());
    }

    private Optional<Place> place(INode node) {
        if (node.getGrammarElement() instanceof RuleCall call && call.eContainer() instanceof Assignment assignment) {
            WrittenName name = WrittenName.of(node);
            return switch (assignment.getFeature()) {
                case "importedNamespace" -> inImport(name, NodeModelUtils.findActualSemanticObjectFor(node));
                case "name" -> inHead(NodeModelUtils.findActualSemanticObjectFor(node), name);
                default -> Optional.empty();
            };
        }
        return Reference.of(node).flatMap(this::inReference);
    }

    private static Optional<Place> inHead(EObject named, WrittenName name) {
        return named instanceof Model file && file.getName() != null
                ? Optional.of(place(file.getName(), file, name, name.words().size(), true)) : Optional.empty();
    }

    /** The longest beginning that is the name of a package. */
    private Optional<Place> inImport(WrittenName name, EObject imported) {
        return IntStream.iterate(name.words().size(), words -> words > 0, words -> words - 1).boxed()
                .flatMap(words -> known.filesOf(name.upTo(words - 1).toString(), Project.of(imported)).stream().limit(1)
                        .map(file -> place(name.upTo(words - 1).toString(), file, name, words, true)))
                .findFirst();
    }

    private Optional<Place> inReference(Reference reference) {
        List<Optional<EObject>> things = reference.things(names);
        int words = (int) things.stream().takeWhile(Optional::isEmpty).count();
        return words == 0 ? Optional.empty() : reference.target()
                .map(thing -> place(ElementIds.of(EcoreUtil2.getRootContainer(thing)), thing, reference.name(), words,
                        false));
    }

    private static Place place(String name, EObject inside, WrittenName written, int words, boolean mayBeKeyword) {
        int start = written.region(0).getOffset();
        ITextRegion last = written.region(words - 1);
        return new Place(name, Project.of(inside),
                new TextRegion(start, last.getOffset() + last.getLength() - start), mayBeKeyword);
    }
}
