package jtbd.dsl.ide.actions;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.RequestedKinds;
import jtbd.dsl.ide.edits.WorkspaceChanges;
import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.PartOfAnswer;
import jtbd.dsl.ide.session.Session;

/** What can be done at a place to write the model in another form. */
public final class CodeActions {

    @Inject
    private Session session;

    @Inject
    private ClientAbilities client;

    @Inject
    private WorkspaceChanges changes;

    public List<CodeAction> at(FileView file, CodeActionParams params) {
        RequestedKinds requested = RequestedKinds.of(params);
        if (!requested.includeAnyOf(CodeActionKind.Refactor)) {
            return List.of();
        }
        int start = file.offset(params.getRange().getStart());
        int end = Math.max(start, file.offset(params.getRange().getEnd()));
        Place place = new Place(file, new TextRegion(start, end - start), session);
        return Refactorings.ALL.stream().flatMap(refactoring -> PartOfAnswer.of(refactoring.getClass(),
                        () -> refactoring.at(place).stream()))
                .filter(rewriting -> requested.include(rewriting.kind()))
                .filter(rewriting -> rewriting.drafts().stream().allMatch(Draft::changesWhatWasReadOnly))
                .filter(rewriting -> rewriting.newFile().isEmpty() || client.newFiles())
                .map(this::action).toList();
    }

    private CodeAction action(Rewriting rewriting) {
        CodeAction action = new CodeAction(rewriting.label());
        action.setKind(rewriting.kind());
        List<Draft> drafts = rewriting.drafts();
        WorkspaceEdit edit = drafts.size() == 1 ? changes.toBeFilledIn(drafts.get(0)) : changes.of(drafts);
        rewriting.newFile().ifPresent(file -> edit.setDocumentChanges(
                Stream.concat(file.asChanges().stream(), edit.getDocumentChanges().stream()).toList()));
        action.setEdit(edit);
        return action;
    }
}
