package jtbd.dsl.ui.views;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.session.BufferFollower;

/** The page of the element under the cursor, as it will be in the documents. */
public final class JobCanvas extends PageView {

    public static final String ID = "jtbd.dsl.ui.views.canvas";

    private final ISelectionListener caret = this::followCaret;
    private final BufferFollower rename = new BufferFollower() {

        @Override
        public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
            followFile(buffer.getFileStore(), ResourcesPlugin.getWorkspace().getRoot().getFile(path));
        }
    };
    private volatile Map<String, ?> wanted;

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        getSite().getPage().addPostSelectionListener(caret);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(rename);
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor instanceof ITextEditor text) {
            followCaret(editor, text.getSelectionProvider().getSelection());
        }
    }

    @Override
    public void dispose() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(rename);
        getSite().getPage().removePostSelectionListener(caret);
        super.dispose();
    }

    /** Shows the page of the element at a place of a text. */
    public void showPageAt(String address, Position position) {
        wanted = Map.of("uri", address, "position", position);
        askSoon();
    }

    @Override
    CompletableFuture<SitePage> ask() {
        return wanted == null ? CompletableFuture.completedFuture(null) : page("jtbd.showPage", wanted);
    }

    @Override
    void follow(String path) {
        wanted = Map.of("path", path);
        askSoon();
    }

    @Override
    String hint() {
        return "Put the cursor into a .jtbd text: here comes the page of what it stands in.";
    }

    @Override
    void fill(IToolBarManager tools) {
        tools.add(action("Go to the Text", ISharedImages.IMG_TOOL_FORWARD, this::goToText));
        super.fill(tools);
    }

    private void goToText() {
        SitePage shown = browser().shown();
        if (shown.location() != null) {
            new TextPlace(shown.location()).open(getSite().getPage());
        }
    }

    private void followCaret(IWorkbenchPart part, ISelection selection) {
        if (part instanceof ITextEditor editor && selection instanceof ITextSelection place) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Addresses.of(document).filter(address -> address.endsWith(".jtbd"))
                    .ifPresent(address -> showPageAt(address, Offsets.position(document, place.getOffset())));
        }
    }

    private void followFile(IFileStore before, IFile after) {
        Map<String, ?> shown = wanted;
        if (shown != null && shown.get("position") instanceof Position position
                && Addresses.of(before).filter(shown.get("uri")::equals).isPresent() && after.getLocation() != null) {
            showPageAt(Addresses.of(after), position);
        }
    }
}
