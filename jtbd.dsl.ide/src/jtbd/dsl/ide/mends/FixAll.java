package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.TextDifference;
import jtbd.dsl.ide.edits.Trial;
import jtbd.dsl.ide.edits.WorkspaceChanges;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.model.Portfolio;

/**
 * Mends all findings of a file that can be mended without a decision. What one mend brings up, the next round looks
 * at in a workspace of its own, where the file stands with those that it refers to.
 */
final class FixAll {

    private static final int ROUNDS = 5;

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    @Inject
    private WorkspaceChanges changes;

    /** None where nothing can be mended so. */
    Optional<CodeAction> of(FileView file) {
        Draft first = sure(file, diagnostics.of(file), session::portfolio);
        if (!first.changes()) {
            return Optional.empty();
        }
        CodeAction action = new CodeAction("Mend all findings that have one sure mend");
        action.setKind(CodeActionKind.SourceFixAll);
        action.setEdit(changes.of(file, TextDifference.between(file.lines(), mendedFurther(file, first.text()))));
        return Optional.of(action);
    }

    private String mendedFurther(FileView file, String mended) {
        Trial trial = new Trial(session, List.of(file));
        String text = mended;
        for (int round = 1; round < ROUNDS; round++) {
            FileView now = new FileView(file.address(), trial.put(file.uri(), text), new Lines(text));
            Draft draft = sure(now, trial.findings(file.uri()), trial::portfolio);
            if (!draft.changes()) {
                return text;
            }
            text = draft.text();
        }
        return text;
    }

    private static Draft sure(FileView file, List<Issue> issues, Supplier<Portfolio> workspace) {
        Draft all = new Draft(file);
        issues.stream().filter(issue -> issue.getSeverity() != Severity.IGNORE)
                .flatMap(issue -> MendCatalogue.sure(new Complaint(file, issue, workspace,
                        thing -> Optional.empty())).stream())
                .map(Proposal::draft).filter(draft -> !draft.overlaps(all)).forEach(all::with);
        return all;
    }
}
