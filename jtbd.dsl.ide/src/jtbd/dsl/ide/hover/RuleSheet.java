package jtbd.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;

/** What a rule holds that is ignored, and why there is such a rule. */
final class RuleSheet {

    private RuleSheet() {
    }

    static Optional<Sheet> of(ILeafNode word) {
        return NodeModelUtils.findActualSemanticObjectFor(word) instanceof Ignore ignore && isInId(word, ignore)
                ? RuleCatalogue.find(ignore.getRule()).map(RuleSheet::sheet) : Optional.empty();
    }

    private static boolean isInId(ILeafNode word, Ignore ignore) {
        return NodeModelUtils.findNodesForFeature(ignore, Literals.IGNORE__RULE).stream()
                .anyMatch(id -> id.getTextRegion().contains(word.getTextRegion()));
    }

    private static Sheet sheet(RegisteredRule rule) {
        return new Sheet(rule.id(), "rule").say(rule.title() + ".").explain(RulePage.of(rule).why());
    }
}
