package jtbd.dsl.ui.format;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.edits.OneStep;
import jtbd.dsl.ui.places.StatusLine;
import jtbd.dsl.ui.session.Refusal;

/** The command that lays out the selected lines, or the whole text where nothing is selected. */
public final class FormatText extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        if (editor instanceof ITextEditorExtension2 writable && writable.validateEditorInputState()) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Addresses.of(document).ifPresent(address -> layOut(editor, document, wanted(editor, document, address)));
        }
        return null;
    }

    private static Layout wanted(ITextEditor editor, IDocument document, String address) {
        return editor.getSelectionProvider().getSelection() instanceof ITextSelection lines && lines.getLength() > 0
                ? Layout.ofLines(address, Offsets.range(document, lines.getOffset(), lines.getLength()))
                : Layout.ofText(address);
    }

    private static void layOut(ITextEditor editor, IDocument document, Layout layout) {
        TextState asked = TextState.of(document);
        Activator.session().ask(layout).whenComplete((edits, failure) -> {
            if (failure != null) {
                Refusal.of(failure).logUnlessOutdated();
            } else {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (asked.isCurrent()) {
                        show(edits, editor, document);
                    }
                });
            }
        });
    }

    private static void show(List<? extends TextEdit> edits, ITextEditor editor, IDocument document) {
        OneStep.make(document, edits);
        if (edits.isEmpty()) {
            StatusLine.say(editor, "Nothing to lay out. Statements with mistakes in them are left as they are.");
        }
    }
}
