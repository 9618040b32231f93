package jtbd.dsl.ui.mends;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.texteditor.ITextEditor;

/** The other forms of what is selected, in the Refactor menu. */
public final class RefactorMenu extends CompoundContributionItem {

    private static final long PATIENCE_MILLISECONDS = 500;

    @Override
    protected IContributionItem[] getContributionItems() {
        return found().stream().map(RefactorMenu::item).toArray(IContributionItem[]::new);
    }

    private static List<CodeAction> found() {
        ITextEditor editor = Adapters.adapt(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .getActiveEditor(), ITextEditor.class);
        return editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selected
                ? Refactorings.at(editor.getDocumentProvider().getDocument(editor.getEditorInput()),
                        selected.getOffset(), selected.getLength()).within(PATIENCE_MILLISECONDS)
                : List.of();
    }

    private static IContributionItem item(CodeAction action) {
        return new ActionContributionItem(new Action(action.getTitle()) {
            @Override
            public void run() {
                ActionDone.of(action);
            }
        });
    }
}
