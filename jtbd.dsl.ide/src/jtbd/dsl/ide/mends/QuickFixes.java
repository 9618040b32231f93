package jtbd.dsl.ide.mends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.diagnostics.IssueDiagnostics;
import jtbd.dsl.ide.diagnostics.MarkedPlace;
import jtbd.dsl.ide.edits.ActionOrder;
import jtbd.dsl.ide.edits.RequestedKinds;
import jtbd.dsl.ide.edits.WorkspaceChanges;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.PartOfAnswer;
import jtbd.dsl.ide.session.Session;

/** What can be done about the findings at a place: mend them, ignore them with a reason, or learn about their rule. */
public final class QuickFixes {

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    @Inject
    private IssueDiagnostics conversion;

    @Inject
    private WorkspaceChanges changes;

    @Inject
    private RuleExplanation explanation;

    @Inject
    private FixAll fixAll;

    public List<CodeAction> at(FileView file, CodeActionParams params) {
        List<CodeAction> actions = new ArrayList<>();
        if (RequestedKinds.of(params).include(CodeActionKind.QuickFix)) {
            diagnostics.of(file).stream().filter(issue -> issue.getSeverity() != Severity.IGNORE)
                    .filter(issue -> isAt(params.getRange(), issue, file) || isMeant(issue, params, file))
                    .sorted(Comparator.comparing(issue -> !isMeant(issue, params, file)))
                    .forEach(issue -> PartOfAnswer.make(QuickFixes.class,
                            () -> actions.addAll(about(issue, params, file))));
        }
        if (RequestedKinds.of(params).include(CodeActionKind.SourceFixAll)) {
            PartOfAnswer.make(FixAll.class, () -> fixAll.of(file).ifPresent(actions::add));
        }
        return actions;
    }

    /** Of findings that the client does not ask about, none has a mend that is taken without a look. */
    private List<CodeAction> about(Issue issue, CodeActionParams params, FileView file) {
        Complaint complaint = new Complaint(file, issue, session::portfolio,
                thing -> Optional.of(session.viewOf(thing)));
        Diagnostic finding = conversion.diagnostic(issue, file);
        List<Proposal> proposals = MendCatalogue.proposals(complaint).toList();
        boolean isAskedAbout = params.getContext().getDiagnostics().isEmpty() || isMeant(issue, params, file);
        boolean oneIsSure = isAskedAbout && proposals.stream().filter(Proposal::isSure).count() == 1;
        List<CodeAction> actions = new ArrayList<>();
        proposals.forEach(proposal -> PartOfAnswer.make(QuickFixes.class, () -> {
            CodeAction action = action(proposal, finding, CodeActionKind.QuickFix);
            action.setIsPreferred(oneIsSure && proposal.isSure() ? true : null);
            actions.add(action);
        }));
        IgnoreHere.proposal(complaint).map(proposal -> action(proposal, finding, ActionOrder.IGNORE))
                .ifPresent(actions::add);
        explanation.of(complaint.rule(), finding).ifPresent(actions::add);
        return actions;
    }

    private CodeAction action(Proposal proposal, Diagnostic finding, String kind) {
        CodeAction action = new CodeAction(proposal.label());
        action.setKind(kind);
        action.setDiagnostics(List.of(finding));
        action.setEdit(changes.toBeFilledIn(proposal.draft()));
        return action;
    }

    private static boolean isAt(Range range, Issue issue, FileView file) {
        return issue.getOffset() <= file.offset(range.getEnd())
                && file.offset(range.getStart()) <= issue.getOffset() + issue.getLength();
    }

    /** Some clients ask about all findings of a line, wherever in it the cursor stands. */
    private static boolean isMeant(Issue issue, CodeActionParams params, FileView file) {
        Range range = MarkedPlace.of(issue, file);
        return params.getContext().getDiagnostics().stream().anyMatch(finding -> finding.getRange().equals(range)
                && finding.getCode() != null && issue.getCode().equals(finding.getCode().getLeft()));
    }
}
