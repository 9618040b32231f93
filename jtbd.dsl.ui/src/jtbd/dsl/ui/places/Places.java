package jtbd.dsl.ui.places;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;

/** Shows places of texts in their editors, which are opened where they are not. */
public final class Places {

    private Places() {
    }

    /** Only to be used on the thread of the workbench. */
    public static void show(Location place) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        // back and forward lead over where one was
        page.getNavigationHistory().markLocation(page.getActiveEditor());
        try {
            ITextEditor editor = Adapters.adapt(open(page, place.getUri()), ITextEditor.class);
            if (editor != null) {
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                IRegion region = Offsets.region(document, place.getRange());
                editor.selectAndReveal(region.getOffset(), region.getLength());
            }
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
        }
    }

    private static IEditorPart open(IWorkbenchPage page, String address) throws CoreException {
        Optional<IFile> file = Addresses.file(address).filter(IFile::isAccessible);
        return file.isPresent() ? IDE.openEditor(page, file.get())
                : IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(address)));
    }
}
