package jtbd.dsl.ui.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

import jtbd.dsl.ui.convert.Addresses;

/** Keeps the server informed of every text of the language that is open: in editors, comparisons and refactorings. */
public final class OpenTexts implements BufferFollower {

    private static final String ENDING = ".jtbd";

    private final LanguageSession session;
    private final Map<IDocument, OpenText> open = new ConcurrentHashMap<>();
    private final List<Consumer<IDocument>> followers = new CopyOnWriteArrayList<>();
    private final AtomicLong changes = new AtomicLong();

    OpenTexts(LanguageSession session) {
        this.session = session;
    }

    void follow() {
        var buffers = FileBuffers.getTextFileBufferManager();
        buffers.addFileBufferListener(this);
        for (IFileBuffer buffer : buffers.getFileBuffers()) {
            bufferCreated(buffer);
        }
    }

    void forget() {
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(this);
        open.forEach(IDocument::removeDocumentListener);
        open.clear();
    }

    /** Whether the document shows a text of the language that the server was told of. */
    public boolean isOurs(IDocument document) {
        return open.containsKey(document);
    }

    /** How often a text was opened, changed or closed so far: what was asked before may have another answer since. */
    public long changes() {
        return changes.get();
    }

    /** Calls the follower after each change that the server was told of, on the thread that made the change. */
    public void onChange(Consumer<IDocument> follower) {
        followers.add(follower);
    }

    public void noLongerOnChange(Consumer<IDocument> follower) {
        followers.remove(follower);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (isOurs(buffer)) {
            IDocument document = ((ITextFileBuffer) buffer).getDocument();
            Addresses.of(buffer.getFileStore()).ifPresent(address -> open.computeIfAbsent(document,
                    text -> new OpenText(text, address)));
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            OpenText closed = open.remove(text.getDocument());
            if (closed != null) {
                closed.close();
            }
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        // a comparison gives its text up while it is still being saved
        if (!isDirty && buffer instanceof ITextFileBuffer text && text.getDocument() != null
                && open.containsKey(text.getDocument())) {
            String address = open.get(text.getDocument()).address;
            session.tell(server -> server.getTextDocumentService()
                    .didSave(new DidSaveTextDocumentParams(Addresses.text(address))));
        }
    }

    private static boolean isOurs(IFileBuffer buffer) {
        return buffer instanceof ITextFileBuffer && buffer.getFileStore() != null
                && buffer.getFileStore().getName().endsWith(ENDING);
    }

    /** One text as the server was told of it. */
    private final class OpenText implements IDocumentListener {

        private final IDocument document;
        private final String address;
        private int version = 1;

        OpenText(IDocument document, String address) {
            this.document = document;
            this.address = address;
            String text = document.get();
            changes.incrementAndGet();
            session.tell(server -> server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                    new TextDocumentItem(address, "jtbd", 1, text))));
            document.addDocumentListener(this);
        }

        void close() {
            document.removeDocumentListener(this);
            changes.incrementAndGet();
            session.tell(server -> server.getTextDocumentService()
                    .didClose(new DidCloseTextDocumentParams(Addresses.text(address))));
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what came of it counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            var changed = new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address, ++version),
                    List.of(new TextDocumentContentChangeEvent(document.get())));
            changes.incrementAndGet();
            session.tell(server -> server.getTextDocumentService().didChange(changed));
            followers.forEach(follower -> follower.accept(document));
        }
    }
}
