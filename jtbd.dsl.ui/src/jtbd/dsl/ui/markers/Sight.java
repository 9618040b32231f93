package jtbd.dsl.ui.markers;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/**
 * The markers that an open text shows. It drops those whose words are replaced, be it by the same ones as when all of
 * the text is set anew, and takes them from the file when it is saved.
 */
final class Sight {

    private final Optional<Set<IMarker>> seen;

    private Sight(Optional<Set<IMarker>> seen) {
        this.seen = seen;
    }

    static Sight of(IFile file) throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        IPath path = file.getFullPath();
        if (buffers.getTextFileBuffer(path, LocationKind.IFILE) == null) {
            return new Sight(Optional.empty());
        }
        // held, as its editor may be closed meanwhile
        buffers.connect(path, LocationKind.IFILE, null);
        try {
            return new Sight(Optional.ofNullable(buffers.getTextFileBuffer(path, LocationKind.IFILE)
                    .getAnnotationModel()).map(Sight::markers));
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, null);
        }
    }

    /** Whether the marker is to be seen, as all are where no text is open. */
    boolean has(IMarker marker) {
        return seen.isEmpty() || seen.get().contains(marker);
    }

    private static Set<IMarker> markers(IAnnotationModel text) {
        Set<IMarker> markers = new HashSet<>();
        for (Iterator<Annotation> all = text.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof MarkerAnnotation shown) {
                markers.add(shown.getMarker());
            }
        }
        return markers;
    }
}
