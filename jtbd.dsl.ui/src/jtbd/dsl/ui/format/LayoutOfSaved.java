package jtbd.dsl.ui.format;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.Refusal;

/**
 * Lays a text out after it was saved as it was written, and saves it again. Nobody waits for the answer of the server:
 * the editor may be closed before it comes, and where somebody has typed on the text stays as it is.
 */
final class LayoutOfSaved extends Job {

    private final SavedText text;
    private List<? extends TextEdit> edits = List.of();

    LayoutOfSaved(SavedText text) {
        super("Lay out " + text.file().getName());
        this.text = text;
        // whoever saves holds the file: this begins behind it
        setRule(text.file().getWorkspace().getRuleFactory().modifyRule(text.file()));
        addJobChangeListener(new JobChangeAdapter() {

            @Override
            public void done(IJobChangeEvent event) {
                text.letGo();
            }
        });
    }

    void ask() {
        Activator.session().ask(Layout.ofText(Addresses.of(text.file()))).whenComplete((answer, failure) -> {
            if (failure == null) {
                edits = answer;
                schedule();
            } else if (Refusal.of(failure).isOutdated() && text.isAsSaved()) {
                // it was another text that changed
                ask();
            } else {
                Refusal.of(failure).logUnlessOutdated();
                text.letGo();
            }
        });
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            if (PlatformUI.getWorkbench().getDisplay().syncCall(() -> text.change(edits))) {
                text.save(monitor);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
