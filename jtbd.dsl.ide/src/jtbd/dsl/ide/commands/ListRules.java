package jtbd.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.util.CancelIndicator;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;

/** Answers all rules, with what each weighs where nobody decides otherwise. */
final class ListRules implements Command {

    /** @param fixed whether it always weighs the same, as nothing can be made of what cannot be read */
    private record Entry(String id, String title, String severity, boolean fixed) {

        static Entry of(RegisteredRule rule) {
            return new Entry(rule.id(), rule.title(), rule.severity().word(), rule.check().isEmpty());
        }
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        return CompletableFuture.completedFuture(RuleCatalogue.all().stream().map(Entry::of).toList());
    }
}
