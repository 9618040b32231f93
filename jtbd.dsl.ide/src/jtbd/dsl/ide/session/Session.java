package jtbd.dsl.ide.session;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Singleton;

import jtbd.dsl.model.Portfolio;
import jtbd.workspace.Progress;
import jtbd.workspace.files.Source;
import jtbd.workspace.files.SourceFile;
import jtbd.workspace.files.SourceText;
import jtbd.workspace.files.Sources;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.live.LiveWorkspace;

/**
 * What one client works on: the files of its folders, and the texts that it has open, which count for more than the
 * files on disk.
 */
@Singleton
public final class Session {

    private final LiveWorkspace workspace = new LiveWorkspace();
    private final Addresses addresses = new Addresses();
    private final Map<URI, String> open = new HashMap<>();
    private final Map<URI, Integer> versions = new HashMap<>();
    private final Map<URI, Lines> lines = new HashMap<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    /** Reads all files of more folders; what is wrong with them is told by the checks. */
    public void addFolders(List<Path> more, Progress progress) {
        folders.addAll(more);
        Map<URI, String> texts = new LinkedHashMap<>();
        for (Path folder : more) {
            for (Source source : filesIn(folder)) {
                if (!open.containsKey(source.uri()) && workspace.file(source.uri()).isEmpty()) {
                    text(source).ifPresent(text -> texts.put(source.uri(), text));
                }
            }
        }
        workspace.putAll(texts, progress);
        texts.forEach((uri, text) -> lines.put(uri, new Lines(text)));
    }

    /** Leaves out the files of some folders, but for those that are open. */
    public Set<XtextResource> removeFolders(List<Path> fewer) {
        folders.removeAll(fewer);
        Set<XtextResource> changed = new LinkedHashSet<>();
        for (XtextResource file : List.copyOf(workspace.files())) {
            if (!open.containsKey(file.getURI()) && !isInAFolder(file.getURI())) {
                changed.addAll(remove(file.getURI()));
            }
        }
        return changed;
    }

    /** A client has opened a text; from now on it decides what the text is. */
    public Set<XtextResource> opened(String address, String text) {
        URI uri = addresses.inModel(address);
        open.put(uri, text);
        return put(uri, text);
    }

    /** An open text has changed. */
    public Set<XtextResource> changed(String address, List<TextDocumentContentChangeEvent> changes) {
        URI uri = addresses.inModel(address);
        String before = open.get(uri);
        return before == null ? Set.of() : opened(address, TextChange.apply(before, changes));
    }

    /** The client has given an open text this number; edits of it name the number that they were made for. */
    public void numbered(String address, Integer version) {
        versions.put(addresses.inModel(address), version);
    }

    /** The number that the client has given an open text last. */
    public Optional<Integer> version(URI uri) {
        return Optional.ofNullable(versions.get(uri));
    }

    /** A client has closed a text; from now on the file on disk decides, if there is one. */
    public Set<XtextResource> closed(String address) {
        URI uri = addresses.inModel(address);
        open.remove(uri);
        versions.remove(uri);
        return fromDisk(uri);
    }

    /** Files have changed, appeared or gone away on disk. */
    public Set<XtextResource> changedOnDisk(Collection<Path> files) {
        Set<XtextResource> changed = new LinkedHashSet<>();
        for (Path file : files) {
            URI uri = Addresses.inModel(file);
            if (!open.containsKey(uri) && file.toString().endsWith(SourceFile.ENDING)) {
                changed.addAll(fromDisk(uri));
            }
        }
        return changed;
    }

    public boolean isOpen(URI uri) {
        return open.containsKey(uri);
    }

    public LiveWorkspace workspace() {
        return workspace;
    }

    public Portfolio portfolio() {
        return Portfolio.of(workspace.resources());
    }

    public Addresses addresses() {
        return addresses;
    }

    /** The folders that the client works on. */
    public Set<Path> folders() {
        return Set.copyOf(folders);
    }

    /** The file that the client calls so; none where there is no such file. */
    public Optional<FileView> view(String address) {
        return workspace.file(addresses.inModel(address)).map(this::view);
    }

    public FileView view(XtextResource file) {
        return new FileView(addresses.forClient(file.getURI()), file, lines.get(file.getURI()));
    }

    /** The file that the element stands in. */
    public FileView viewOf(EObject element) {
        return view((XtextResource) element.eResource());
    }

    /** Where the name of the element stands, or all of it where it has none. */
    public Location locationOf(EObject element) {
        FileView file = viewOf(element);
        return file.location(file.nameRegion(element));
    }

    private Set<XtextResource> fromDisk(URI uri) {
        Path file = uri.isFile() ? Path.of(uri.toFileString()) : null;
        if (file == null || !Files.isRegularFile(file) || !isInAFolder(uri)) {
            return remove(uri);
        }
        return text(new SourceFile(file)).map(text -> put(uri, text)).orElseGet(() -> remove(uri));
    }

    private Set<XtextResource> put(URI uri, String text) {
        Lines read = lines.get(uri);
        if (read != null && read.text().equals(text)) {
            return Set.of(workspace.file(uri).orElseThrow());
        }
        lines.put(uri, new Lines(text));
        return workspace.put(uri, text);
    }

    private Set<XtextResource> remove(URI uri) {
        lines.remove(uri);
        return workspace.remove(uri);
    }

    private boolean isInAFolder(URI uri) {
        return uri.isFile() && folders.stream().anyMatch(Path.of(uri.toFileString())::startsWith);
    }

    private static List<Source> filesIn(Path folder) {
        try {
            return Sources.under(List.of(folder.toString()), InputStream.nullInputStream());
        } catch (UnreadableSource nothingToRead) {
            return List.of();
        }
    }

    private static Optional<String> text(Source source) {
        try {
            return Optional.of(SourceText.of(source));
        } catch (UnreadableSource unreadable) {
            return Optional.empty();
        }
    }
}
