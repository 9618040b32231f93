package jtbd.dsl.ui.convert;

import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/** What the protocol calls a file: {@code file:///…}, one spelling for each. */
public final class Addresses {

    private Addresses() {
    }

    public static String of(IResource resource) {
        return of(resource.getLocation().toPath());
    }

    public static String of(Path file) {
        return file.toUri().toString();
    }

    /** The address of the file that a document shows; none for a text without a file, as one side of a comparison. */
    public static Optional<String> of(IDocument document) {
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(document))
                .map(ITextFileBuffer::getFileStore).flatMap(Addresses::of);
    }

    /** The address of a file on a local disk; none for others. */
    public static Optional<String> of(IFileStore store) {
        return Optional.of(store.toURI()).filter(uri -> "file".equals(uri.getScheme())).map(Path::of)
                .map(Addresses::of);
    }

    public static TextDocumentIdentifier text(String address) {
        return new TextDocumentIdentifier(address);
    }

    /** The file of the workspace with the address; of several, as in nested projects, the one of the inner project. */
    public static Optional<IFile> file(String address) {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(address)))
                .min(Comparator.comparingInt(file -> file.getFullPath().segmentCount()));
    }
}
