package jtbd.dsl.ui.wizards;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;

import jtbd.dsl.ui.Activator;

/** The page or folder that an export has written, shown to whoever wanted to see it. */
final class ExportedThing {

    private static final String NOWHERE = "The documents are written, and this system has no program to show them: ";

    private ExportedThing() {
    }

    /** By the program of the system for it, else by the browser of the workbench; else it says where it is. */
    static void open(String file) {
        if (!Program.launch(file) && !(file.endsWith(".html") && isOpenHere(file))) {
            MessageDialog.openInformation(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    "Documents Written", NOWHERE + file);
        }
    }

    private static boolean isOpenHere(String file) {
        if (!PlatformUI.getWorkbench().getBrowserSupport().isInternalWebBrowserAvailable()) {
            // the Platform would look for one of the system, and tell in its own words that it found none
            return false;
        }
        try {
            URL page = Path.of(file).toUri().toURL();
            PlatformUI.getWorkbench().getBrowserSupport().createBrowser(IWorkbenchBrowserSupport.AS_EDITOR,
                    "jtbd.dsl.ui.exported", "Documents", file).openURL(page);
            return true;
        } catch (PartInitException | MalformedURLException e) {
            Activator.log().warn("The page cannot be shown: " + file, e);
            return false;
        }
    }
}
