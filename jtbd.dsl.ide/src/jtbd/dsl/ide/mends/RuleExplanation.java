package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.ActionOrder;
import jtbd.dsl.ide.session.ClientAbilities;

/** Offers the page of a rule to clients that run commands. */
final class RuleExplanation {

    private static final String COMMAND = "jtbd.explainRule";

    @Inject
    private ClientAbilities client;

    Optional<CodeAction> of(String rule, Diagnostic finding) {
        if (!client.commands()) {
            return Optional.empty();
        }
        CodeAction action = new CodeAction("Explain " + rule);
        action.setKind(ActionOrder.EXPLANATION);
        action.setDiagnostics(List.of(finding));
        action.setCommand(new Command(action.getTitle(), COMMAND, List.of(Map.of("rule", rule))));
        return Optional.of(action);
    }
}
