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
        Typed typed = cursor.typed();
        int index = 0;
        for (RegisteredRule rule : RuleCatalogue.all()) {
            String words = rule.id() + " " + rule.title();
            int fit = typed.fit(rule.id(), () -> words);
            if (fit != Typed.NOT_AT_ALL) {
                proposals.accept(Proposal.of(rule.id(), CompletionItemKind.Event, Order.VALUE.at(fit * 1000 + index++),
                        rule.title()).foundBy(typed.begins(rule.id()) ? rule.id() : typed.found(words)));
            }
        }
    }
}
