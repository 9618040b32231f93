package jtbd.dsl.ide.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.naming.JtbdQualifiedNames;

/**
 * A reference where it is written.
 *
 * @param owner the thing that refers
 */
public record Reference(INode node, WrittenName name, EObject owner, EReference feature) {

    /** The reference that the node was made for; none for other nodes, or where the text is too broken to tell. */
    public static Optional<Reference> of(INode node) {
        if (!(node.getGrammarElement() instanceof CrossReference grammar)) {
            return Optional.empty();
        }
        EObject owner = ThingRead.from(node).orElse(null);
        EReference feature = owner == null ? null : GrammarUtil.getReference(grammar, owner.eClass());
        WrittenName name = WrittenName.of(node);
        return feature == null || name.words().isEmpty() ? Optional.empty()
                : Optional.of(new Reference(node, name, owner, feature));
    }

    /** What it leads to; nothing where that is not known. */
    public Optional<EObject> target() {
        // the lists and features are asked not to follow references: that would change the model
        Object value = owner.eGet(feature, false);
        if (value instanceof InternalEList<?> all) {
            int number = NodeModelUtils.findNodesForFeature(owner, feature).indexOf(node);
            value = number >= 0 && number < all.size() ? all.basicGet(number) : null;
        }
        return value instanceof EObject target && !target.eIsProxy() ? Optional.of(target) : Optional.empty();
    }

    /** What each of its words stands for; nothing for the words of a package, and where the target is not known. */
    public List<Optional<EObject>> things(JtbdQualifiedNames names) {
        List<Optional<EObject>> things = new ArrayList<>();
        Optional<EObject> thing = target();
        for (int i = name.words().size() - 1; i >= 0; i--) {
            things.add(0, thing.filter(named -> !(named instanceof Model)));
            String before = i == 0 ? "" : name.word(i - 1);
            thing = thing.flatMap(named -> around(named, before, names));
        }
        return things;
    }

    /** The industry or scorecard may be left out of a name. */
    private static Optional<EObject> around(EObject thing, String word, JtbdQualifiedNames names) {
        Optional<EObject> around = names.namedAround(thing);
        boolean isLeftOut = around.filter(outer -> outer instanceof Industry || outer instanceof Scorecard)
                .filter(outer -> !word.equals(names.getFullyQualifiedName(outer).getLastSegment())).isPresent();
        return isLeftOut ? around.flatMap(names::namedAround) : around;
    }
}
