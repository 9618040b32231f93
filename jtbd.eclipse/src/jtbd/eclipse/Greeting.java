package jtbd.eclipse;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** What somebody sees first: a large window, a text with the cursor at a job, the steps to an analysis of one's own. */
final class Greeting {

    private static final String CHEAT_SHEET = "jtbd.dsl.ui.firstAnalysis";
    private static final String FIRST_JOB = "job ArriveOnTime";

    private Greeting() {
    }

    static void with(IFile text) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        window.getShell().setMaximized(true);
        new OpenCheatSheetAction(CHEAT_SHEET).run();
        try {
            open(text, window.getActivePage());
        } catch (PartInitException e) {
            ILog.of(Greeting.class).error("The first example could not be opened", e);
        }
    }

    private static void open(IFile text, IWorkbenchPage page) throws PartInitException {
        IEditorPart part = IDE.openEditor(page, text);
        if (part instanceof ITextEditor editor) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            editor.selectAndReveal(Math.max(0, document.get().indexOf(FIRST_JOB)), 0);
        }
    }
}
