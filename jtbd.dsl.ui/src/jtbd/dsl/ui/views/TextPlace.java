package jtbd.dsl.ui.views;

import java.net.URI;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;

/** Where an element stands in its text, as a way to go there. */
record TextPlace(Location location) {

    /** Opens the text and selects the place. */
    void open(IWorkbenchPage page) {
        try {
            Optional<IFile> file = Addresses.file(location.getUri());
            IEditorPart editor = file.isPresent() ? IDE.openEditor(page, file.get())
                    : IDE.openEditorOnFileStore(page, EFS.getStore(URI.create(location.getUri())));
            if (editor instanceof ITextEditor text) {
                IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
                IRegion region = Offsets.region(document, location.getRange());
                text.selectAndReveal(region.getOffset(), 0);
            }
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
        }
    }
}
