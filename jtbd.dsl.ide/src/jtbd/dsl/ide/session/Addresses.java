package jtbd.dsl.ide.session;

import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;

import jtbd.workspace.files.SourceFile;

/**
 * What clients call files and what the model calls them. One file has one name in the model, however a client spells
 * it; answers use the spelling that the client used last.
 */
public final class Addresses {

    private static final String WITHOUT_FILE = "unsaved";

    private final Map<URI, String> spelled = new ConcurrentHashMap<>();

    /** The name in the model of what the client calls so; a text in a file of another kind stands for itself. */
    public URI inModel(String address) {
        URI uri = path(address).filter(file -> file.toString().endsWith(SourceFile.ENDING)).map(Addresses::inModel)
                .orElseGet(() -> URI.createHierarchicalURI(WITHOUT_FILE, null, null,
                        new String[] { URI.encodeSegment(address, false) + SourceFile.ENDING }, null, null));
        spelled.put(uri, address);
        return uri;
    }

    /** The name in the model of a file on disk. */
    public static URI inModel(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    /** What the client calls the file. */
    public String forClient(URI uri) {
        String known = spelled.get(uri);
        return known != null ? known : uri.isFile() ? Path.of(uri.toFileString()).toUri().toString() : uri.toString();
    }

    /** The file on disk that the address stands for; none for a text that was never saved. */
    public static Optional<Path> path(String address) {
        try {
            return address.startsWith("file:") ? Optional.of(Path.of(java.net.URI.create(address)).normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
