package jtbd.dsl.ide.completion;

import java.util.function.Consumer;

import org.eclipse.lsp4j.CompletionItemKind;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;

/** The ids of the rules that can be ignored, found by a word of what they hold, too. */
final class RuleProposals implements ProposalSource {

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        if (cursor.places().stream().noneMatch(place -> place.feature() == JtbdPackage.Literals.IGNORE__RULE)) {
            return;
        }
        int index = 0;
        for (RegisteredRule rule : RuleCatalogue.all()) {
            int fit = cursor.typed().fit(rule.id(), rule.id().replace('.', ' ').replace('-', ' ') + " " + rule.title());
            if (fit != Typed.NOT_AT_ALL) {
                proposals.accept(Proposal.of(rule.id(), CompletionItemKind.Event, Order.VALUE.at(fit * 1000 + index++),
                        rule.title()).foundBy(fit == 0 ? rule.id() : cursor.typed().found(rule.id() + " " + rule.title())));
            }
        }
    }
}
