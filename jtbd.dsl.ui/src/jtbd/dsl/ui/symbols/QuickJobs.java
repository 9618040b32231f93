package jtbd.dsl.ui.symbols;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.swt.widgets.Shell;

import jtbd.dsl.ui.places.StatusLine;
import jtbd.dsl.ui.session.Refusal;

/** The command that shows what the job under the cursor is a part of, and what its parts are. */
public final class QuickJobs extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.of(event).ifPresent(text -> {
            JobsAround jobs = new JobsAround();
            jobs.jobAt(text).thenAccept(found -> found.ifPresentOrElse(job -> show(text, job, jobs),
                    () -> inUi(text, () -> sayThatThereIsNone(text)))).exceptionally(QuickJobs::log);
        });
        return null;
    }

    private static void show(EditedText text, CallHierarchyItem job, JobsAround jobs) {
        Shell shell = text.editor().getSite().getShell();
        jobs.treeOf(job).thenAccept(top -> inUi(text, () -> new QuickTree(shell, List.of(top),
                top.at(JobInTree.place(job)).orElse(top)).open())).exceptionally(QuickJobs::log);
    }

    private static void sayThatThereIsNone(EditedText text) {
        StatusLine.complain(text.editor(),
                "Put the cursor into a job to see what it is a part of and what its parts are");
    }

    private static void inUi(EditedText text, Runnable what) {
        text.editor().getSite().getShell().getDisplay().asyncExec(what);
    }

    private static Void log(Throwable failure) {
        Refusal.of(failure).logUnlessOutdated();
        return null;
    }
}
