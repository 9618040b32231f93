package jtbd.dsl.ide.session;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.naming.Project;

/** The words of a file that name things: in declarations, references, imports and the package. */
public final class Mentions {

    @Inject
    private KnownNames known;

    @Inject
    private JtbdQualifiedNames names;

    /** The word at the offset, or the one that ends there, if it names something or should. */
    public Optional<Mention> at(FileView file, int offset) {
        return Stream.of(offset, offset - 1).filter(place -> place >= 0)
                .map(place -> NodeModelUtils.findLeafNodeAtOffset(file.root(), place))
                .filter(leaf -> leaf != null && !leaf.isHidden())
                .flatMap(leaf -> around(leaf).stream())
                .filter(mention -> mention.region().getOffset() <= offset
                        && offset <= mention.region().getOffset() + mention.region().getLength())
                .findFirst();
    }

    /** Where the thing is named in the file. */
    public List<Mention> of(EObject thing, FileView file) {
        return known.wordFor(thing).filter(file.text()::contains)
                .map(word -> in(file).stream().filter(mention -> mention.names(thing)).toList()).orElse(List.of());
    }

    /** The last word in the part of the file that the thing was read from. */
    public Optional<Mention> lastIn(EObject thing) {
        INode node = NodeModelUtils.findActualNodeFor(thing);
        return node == null ? Optional.empty() : in(node).reduce((first, last) -> last);
    }

    /** All of them, in the order of the file. */
    public List<Mention> in(FileView file) {
        return in(file.root()).toList();
    }

    private Stream<Mention> in(INode part) {
        return StreamSupport.stream(part.getAsTreeIterable().spliterator(), false)
                .flatMap(node -> mentions(node).stream());
    }

    private List<Mention> around(INode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            List<Mention> found = mentions(node);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Mention> mentions(INode node) {
        EObject grammar = node.getGrammarElement();
        if (grammar instanceof CrossReference) {
            return Reference.of(node).map(this::inReference).orElse(List.of());
        }
        if (!(grammar instanceof RuleCall) || !(grammar.eContainer() instanceof Assignment assignment)) {
            return List.of();
        }
        return switch (assignment.getFeature()) {
            case "name" -> inDeclaration(node);
            case "kind" -> inKind(node);
            case "importedNamespace" -> inImport(node);
            default -> List.of();
        };
    }

    private List<Mention> inReference(Reference reference) {
        List<Optional<EObject>> things = reference.things(names);
        return IntStream.range(0, things.size()).mapToObj(i -> new Mention(things(reference, things, i),
                reference.name().word(i), reference.name().region(i), false, i > 0)).toList();
    }

    /** Before what is known by its full name, packages stand. */
    private List<EObject> things(Reference reference, List<Optional<EObject>> things, int word) {
        Optional<EObject> target = things.get(things.size() - 1);
        boolean mayBePackage = things.get(word).isEmpty() && target.isPresent();
        return mayBePackage ? known.filesOf(reference.name().upTo(word).toString(), Project.of(target.get()))
                : things.get(word).stream().toList();
    }

    private List<Mention> inImport(INode node) {
        WrittenName name = WrittenName.of(node);
        Project project = ThingRead.from(node).map(Project::of).orElse(Project.USUAL);
        return IntStream.range(0, name.words().size()).mapToObj(i -> new Mention(
                known.byFullName(name.upTo(i), project), name.word(i), name.region(i), false, true)).toList();
    }

    private List<Mention> inDeclaration(INode node) {
        EObject thing = ThingRead.from(node).orElse(null);
        WrittenName name = WrittenName.of(node);
        int last = name.words().size() - 1;
        if (thing instanceof Model model && model.getName() != null) {
            return List.of(new Mention(known.filesOf(model.getName(), Project.of(model)), name.word(last),
                    name.region(last), true, true));
        }
        return last == 0 && thing instanceof Named named && name.word(0).equals(named.getName())
                ? List.of(new Mention(List.of(thing), named.getName(), node.getTextRegion(), true, false)) : List.of();
    }

    /** A step of a job map and an answer without a name are called after their kind. */
    private List<Mention> inKind(INode node) {
        EObject thing = ThingRead.from(node).orElse(null);
        boolean isItsName = thing instanceof MapStep
                || thing instanceof Answer answer && answer.getName() == null;
        return isItsName ? List.of(new Mention(List.of(thing), NodeModelUtils.getTokenText(node),
                node.getTextRegion(), true, true)) : List.of();
    }
}
