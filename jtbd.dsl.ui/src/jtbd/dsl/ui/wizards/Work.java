package jtbd.dsl.ui.wizards;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;

/** What a wizard does when it is finished, beside the thread of the workbench; the user can stop it. */
interface Work {

    void run(IProgressMonitor monitor) throws CoreException, InvocationTargetException;

    /** Does it; answers whether it was done, and tells the user why where it was not. */
    static boolean of(Wizard wizard, Work work) {
        try {
            wizard.getContainer().run(true, true, monitor -> {
                try {
                    work.run(monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
                if (monitor.isCanceled()) {
                    throw new InterruptedException();
                }
            });
            return true;
        } catch (InterruptedException stopped) {
            return false;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CoreException why) {
                MessageDialog.openError(wizard.getShell(), wizard.getWindowTitle(), why.getStatus().getMessage());
                return false;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
