package jtbd.dsl.ide.session;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import com.google.inject.Inject;

/** What the files of a workspace are called for a reader. */
public final class ShownPlaces {

    @Inject
    private Session session;

    /** The file of the thing for somebody who reads another one: by its name alone where it lies beside that. */
    public String fileOf(EObject thing, FileView reader) {
        URI file = thing.eResource().getURI();
        return file.trimSegments(1).equals(reader.uri().trimSegments(1)) ? URI.decode(file.lastSegment())
                : fileOf(thing);
    }

    /** The way to the file of the thing from the folder that the client works on; of several, with its name. */
    public String fileOf(EObject thing) {
        URI uri = thing.eResource().getURI();
        if (!uri.isFile()) {
            return URI.decode(uri.lastSegment());
        }
        Path file = Path.of(uri.toFileString());
        Set<Path> folders = session.folders();
        return folders.stream().filter(file::startsWith).max(Comparator.comparingInt(Path::getNameCount))
                .map(folder -> folders.size() > 1 && folder.getParent() != null ? folder.getParent() : folder)
                .map(folder -> written(folder.relativize(file))).orElse(file.toString());
    }

    private static String written(Path way) {
        return StreamSupport.stream(way.spliterator(), false).map(Path::toString).collect(Collectors.joining("/"));
    }
}
