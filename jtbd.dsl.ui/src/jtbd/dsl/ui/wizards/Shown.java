package jtbd.dsl.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;

import jtbd.dsl.ui.Activator;

/** Files that were made, in their editors. */
final class Shown {

    private Shown() {
    }

    static void inEditor(IFile file, IWorkbench workbench) {
        try {
            IDE.openEditor(workbench.getActiveWorkbenchWindow().getActivePage(), file);
        } catch (PartInitException e) {
            Activator.log().log(e.getStatus());
        }
    }
}
