package jtbd.dsl.ui.copy;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.places.StatusLine;
import jtbd.dsl.ui.session.Refusal;

/** Puts on the clipboard what the documents tell about the element under the cursor, or about those selected. */
abstract class CopyHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) {
        ITextEditor editor = Adapters.adapt(HandlerUtil.getActiveEditor(event), ITextEditor.class);
        if (editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Addresses.of(document).ifPresent(address -> copy(question(address, document, selection), editor));
        }
        return null;
    }

    /** The forms that this command offers to whatever it is pasted into, by how the system calls them. */
    abstract Map<Transfer, String> forms(CopiedText copied);

    /** What the command says when it is done. */
    abstract String done();

    private static Map<String, Object> question(String address, IDocument document, ITextSelection selection) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("uri", address);
        question.put("position", Offsets.position(document, selection.getOffset()));
        question.put("end", Offsets.position(document, selection.getOffset() + selection.getLength()));
        return question;
    }

    private void copy(Map<String, Object> question, ITextEditor editor) {
        Display display = editor.getSite().getShell().getDisplay();
        Activator.session().command("jtbd.copyText", question, CopiedText.class)
                .whenComplete((copied, failure) -> display.asyncExec(() -> {
                    if (failure == null) {
                        put(forms(copied), display);
                        StatusLine.say(editor, done());
                    } else {
                        StatusLine.complain(editor, Refusal.of(failure).message());
                    }
                }));
    }

    private static void put(Map<Transfer, String> forms, Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(forms.values().toArray(), forms.keySet().toArray(Transfer[]::new));
        } finally {
            clipboard.dispose();
        }
    }
}
