package jtbd.dsl.ide.completion;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.settings.Settings;

/**
 * The ids of the rules that can be ignored, found by a word of what they hold, too; first of those that find something
 * in the thing around, then of those about its kind.
 */
final class RuleProposals implements ProposalSource {

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        if (cursor.places().stream().noneMatch(place -> place.feature() == JtbdPackage.Literals.IGNORE__RULE)) {
            return;
        }
        Element around = EcoreUtil2.getContainerOfType(cursor.context(), Element.class);
        Predicate<RegisteredRule> finds = findings(around, cursor);
        Typed typed = cursor.typed();
        int index = 0;
        for (RegisteredRule rule : RuleCatalogue.all()) {
            String words = rule.id() + " " + rule.title();
            int fit = typed.fit(rule.id(), () -> words);
            if (fit != Typed.NOT_AT_ALL && rule.isSilenceable()) {
                boolean isFound = finds.test(rule);
                boolean isAbout = typed.isNothing() && isAbout(around, rule);
                Order order = isFound ? Order.NEXT : isAbout ? Order.VALUE : Order.REFERENCE;
                proposals.accept(Proposal.of(rule.id(), CompletionItemKind.Event, order.at(fit * 1000 + index++),
                        isFound ? "Found here: " + rule.title() : rule.title())
                        .foundBy(typed.begins(rule.id()) ? rule.id() : typed.found(words)));
            }
        }
    }

    private static boolean isAbout(Element around, RegisteredRule rule) {
        return around != null && rule.id().startsWith(KindNames.of(around.eClass()) + ".");
    }

    /** An ignore that is being written is no finding. What the whole workspace shows would take long to find anew. */
    private Predicate<RegisteredRule> findings(Element around, Cursor cursor) {
        if (around == null) {
            return rule -> false;
        }
        Set<String> known = known(around, cursor.file());
        RuleContext context = new RuleContext(session::portfolio, Settings.of(cursor.file().resource()),
                (severity, message, element, feature, number, rule, suggestions) -> { });
        return rule -> !rule.id().startsWith("ignore.")
                && (rule.looksBeyondTheFile() ? known.contains(rule.id()) : context.finds(rule, around));
    }

    private Set<String> known(Element around, FileView file) {
        ITextRegion region = file.region(around);
        return diagnostics.of(file).stream()
                .filter(issue -> region.contains(new TextRegion(issue.getOffset(), issue.getLength())))
                .map(Issue::getCode).collect(Collectors.toSet());
    }
}
