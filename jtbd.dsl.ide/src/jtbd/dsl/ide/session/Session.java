package jtbd.dsl.ide.session;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Singleton;

import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.workspace.Progress;
import jtbd.workspace.files.LeftOut;
import jtbd.workspace.files.SourceFile;
import jtbd.workspace.files.SourceText;
import jtbd.workspace.live.LiveWorkspace;
import jtbd.workspace.loading.TooDeep;
import jtbd.workspace.settings.ProjectFile;

/**
 * What one client works on: the files of its folders, and the texts that it has open, which count for more than the
 * files on disk.
 */
@Singleton
public final class Session {

    private final LiveWorkspace workspace = new LiveWorkspace(this::projectOf);
    private final Addresses addresses = new Addresses();
    private final Projects projects = new Projects();
    private final Folders folders = new Folders();
    private final OpenTexts open = new OpenTexts();
    private final Map<URI, Lines> lines = new HashMap<>();
    private final Map<URI, String> unreadable = new HashMap<>();

    /**
     * Reads all files of more folders; what is wrong with them is told by the checks.
     *
     * @return the files that have to be checked again
     */
    public Set<XtextResource> addFolders(List<Path> more, Progress progress) {
        folders.add(more);
        Set<URI> found = new LinkedHashSet<>();
        more.forEach(folder -> folders.filesUnder(folder).forEach(file -> found.add(file.uri())));
        found.removeIf(uri -> open.has(uri) || workspace.file(uri).isPresent());
        Set<XtextResource> changed = new LinkedHashSet<>(workspace.assignProjectsAnew());
        changed.addAll(fromDisk(found, progress));
        return changed;
    }

    /** Leaves out the files of some folders, but for those that are open. */
    public Set<XtextResource> removeFolders(List<Path> fewer) {
        folders.remove(fewer);
        Set<URI> left = known();
        left.removeIf(uri -> uri.isFile() && folders.contain(path(uri)));
        Set<XtextResource> changed = new LinkedHashSet<>(fromDisk(left, Progress.SILENT));
        // who brings the folder back may have changed its project file meanwhile
        changed.addAll(readProjectsAnew());
        return changed;
    }

    /** A client has opened a text; from now on it decides what the text is. */
    public Set<XtextResource> opened(String address, String text) {
        URI uri = addresses.inModel(address);
        open.put(uri, text);
        return put(Map.of(uri, text), Progress.SILENT);
    }

    /** An open text has changed. */
    public Set<XtextResource> changed(String address, List<TextDocumentContentChangeEvent> changes) {
        URI uri = addresses.inModel(address);
        return open.text(uri).map(before -> opened(address, TextChange.apply(before, changes))).orElse(Set.of());
    }

    /** The client has given an open text this number; edits of it name the number that they were made for. */
    public void numbered(String address, Integer version) {
        open.number(addresses.inModel(address), version);
    }

    /** The number that the client has given an open text last. */
    public Optional<Integer> version(URI uri) {
        return open.version(uri);
    }

    /** A client has closed a text; from now on the file on disk decides, if there is one. */
    public Set<XtextResource> closed(String address) {
        URI uri = addresses.inModel(address);
        open.close(uri);
        return fromDisk(Set.of(uri), Progress.SILENT);
    }

    /** Files or whole folders have changed, appeared or gone away on disk. */
    public Set<XtextResource> changedOnDisk(Collection<Path> paths) {
        Set<URI> texts = new LinkedHashSet<>();
        if (paths.stream().anyMatch(path -> path.endsWith(LeftOut.GIT_IGNORE))) {
            folders.forgetWhatIsLeftOut();
            folders.roots().forEach(root -> addAllUnder(root, texts));
        }
        paths.stream().filter(path -> !path.endsWith(LeftOut.GIT_IGNORE) && !path.endsWith(ProjectFile.NAME))
                .forEach(path -> addAllUnder(path, texts));
        Set<XtextResource> changed = new LinkedHashSet<>(fromDisk(texts, Progress.SILENT));
        // a folder that goes away may take its project file along
        if (paths.stream().anyMatch(path -> !path.toString().endsWith(SourceFile.ENDING))) {
            changed.addAll(readProjectsAnew());
        }
        return changed;
    }

    private Set<XtextResource> readProjectsAnew() {
        projects.forget();
        Set<XtextResource> changed = new LinkedHashSet<>(workspace.assignProjectsAnew());
        workspace.files().stream().filter(projects::apply).forEach(changed::add);
        return changed;
    }

    /** The user decides anew what holds where projects decide nothing. */
    public Set<XtextResource> configured(EditorSettings settings) {
        projects.weigh(settings.severities());
        return workspace.files().stream().filter(projects::apply).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Why files cannot be used that are no part of the workspace for that reason. */
    public Map<URI, List<FileProblem>> problems() {
        Map<URI, List<FileProblem>> problems = new HashMap<>(projects.problems());
        unreadable.forEach((uri, message) -> problems.put(uri,
                List.of(FileProblem.said(message, uri.toFileString()))));
        lines.keySet().stream().filter(workspace::isTooDeep).forEach(uri -> problems.put(uri,
                List.of(FileProblem.ofWhole(TooDeep.MESSAGE, SyntaxError.ID))));
        return problems;
    }

    public boolean isOpen(URI uri) {
        return open.has(uri);
    }

    /** Whether the text that a client has open is another than the one on disk. */
    public boolean isUnsaved(URI uri) {
        return open.text(uri).filter(text -> !uri.isFile() || !text.equals(DiskContent.of(path(uri)).text()))
                .isPresent();
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
        return folders.roots();
    }

    /** What the file belongs to: to its `jtbd.toml`, or where it has none to the folder that the client works on. */
    public Project projectOf(URI file) {
        return projects.fileFor(file).or(() -> file.isFile() ? folders.rootOf(path(file)) : Optional.empty())
                .map(place -> new Project(place.toString())).orElse(Project.USUAL);
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

    /** A `.jtbd` file itself; of a folder, there or gone, all that is or was in it. */
    private void addAllUnder(Path path, Set<URI> texts) {
        if (path.toString().endsWith(SourceFile.ENDING)) {
            texts.add(Addresses.inModel(path));
            return;
        }
        known().stream().filter(uri -> uri.isFile() && path(uri).startsWith(path)).forEach(texts::add);
        if (Files.isDirectory(path)) {
            folders.filesUnder(path).forEach(file -> texts.add(file.uri()));
        }
    }

    private Set<URI> known() {
        Set<URI> known = new LinkedHashSet<>(lines.keySet());
        known.addAll(unreadable.keySet());
        return known;
    }

    private Set<XtextResource> fromDisk(Set<URI> uris, Progress progress) {
        List<URI> closed = uris.stream().filter(uri -> !open.has(uri)).toList();
        Map<URI, DiskContent> contents = new ConcurrentHashMap<>();
        closed.parallelStream().filter(uri -> uri.isFile() && folders.containFile(path(uri)))
                .forEach(uri -> contents.put(uri, DiskContent.of(path(uri))));
        Set<XtextResource> changed = new LinkedHashSet<>();
        Map<URI, String> texts = new LinkedHashMap<>();
        for (URI uri : closed) {
            DiskContent content = contents.get(uri);
            if (content != null && content.text() != null) {
                texts.put(uri, content.text());
            } else {
                changed.addAll(remove(uri));
                Optional.ofNullable(content).ifPresent(read -> unreadable.put(uri, read.problem()));
            }
        }
        changed.addAll(put(texts, progress));
        return changed;
    }

    private Set<XtextResource> put(Map<URI, String> texts, Progress progress) {
        Map<URI, String> different = new LinkedHashMap<>();
        Set<XtextResource> changed = new LinkedHashSet<>();
        texts.forEach((uri, text) -> {
            unreadable.remove(uri);
            Lines read = lines.get(uri);
            if (SourceText.isTooLarge(text)) {
                changed.addAll(remove(uri));
                unreadable.put(uri, SourceText.TOO_LARGE);
            } else if (read == null || !read.text().equals(text)) {
                lines.put(uri, new Lines(text));
                different.put(uri, text);
            } else {
                workspace.file(uri).ifPresent(changed::add);
            }
        });
        changed.addAll(workspace.putAll(different, progress));
        different.keySet().forEach(uri -> workspace.file(uri).ifPresent(projects::apply));
        return changed;
    }

    private Set<XtextResource> remove(URI uri) {
        lines.remove(uri);
        unreadable.remove(uri);
        return workspace.remove(uri);
    }

    private static Path path(URI uri) {
        return Path.of(uri.toFileString());
    }
}
