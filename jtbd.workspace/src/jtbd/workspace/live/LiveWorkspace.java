package jtbd.workspace.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.naming.Project;
import jtbd.dsl.scoping.NameTree;
import jtbd.dsl.scoping.PlainReferences;
import jtbd.dsl.syntax.JtbdResource;
import jtbd.dsl.validation.FileValidator;
import jtbd.workspace.Progress;
import jtbd.workspace.loading.Language;
import jtbd.workspace.parallel.SmallPieces;

/**
 * A workspace that stays read and linked while its texts change: an editor's view of it. A change costs what the
 * changed file costs, and besides only the files whose references may mean something else now.
 *
 * <p>Not made for several threads: one may change it, or several may look at it, but not both at once.
 */
public final class LiveWorkspace {

    /** Of so many files at most one has to be read for a tree of all names to be worth its making. */
    private static final int MOST_FILES_PER_READ_ONE = 4;

    private final XtextResourceSet files = Language.service(XtextResourceSet.class);
    private final ReadFile.Reader reading = new ReadFile.Reader();
    private final FileValidator validator = Language.service(FileValidator.class);
    private final JtbdQualifiedNames fullNames = Language.service(JtbdQualifiedNames.class);
    private final ResourceDescriptionsData names = new ResourceDescriptionsData(List.of());
    private final Map<XtextResource, OfferedNames> offered = new HashMap<>();
    private final Map<URI, XtextResource> byAddress = new LinkedHashMap<>();
    private final Set<URI> tooDeep = new HashSet<>();
    private final Mentions mentions = new Mentions();
    private final CrossFileLinks links = new CrossFileLinks();
    private final Function<URI, Project> projects;
    private long renewals;

    public LiveWorkspace() {
        this(file -> Project.USUAL);
    }

    /** @param projects which project a file belongs to when it comes, or when all are assigned anew */
    public LiveWorkspace(Function<URI, Project> projects) {
        this.projects = projects;
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(files, names);
        // from now on the resource set has all that is attached to it, and threads may look at that side by side
        Portfolio.of(files);
    }

    /**
     * Gives many files a text; new addresses make new files. All are read before the first reference is followed.
     *
     * @return the files that have to be checked again
     */
    public Set<XtextResource> putAll(Map<URI, String> texts, Progress progress) {
        Map<XtextResource, OfferedNames> before = new LinkedHashMap<>();
        Map<XtextResource, String> added = new LinkedHashMap<>();
        Map<XtextResource, String> changed = new LinkedHashMap<>();
        texts.forEach((address, text) -> {
            XtextResource known = byAddress.get(address);
            XtextResource file = known == null ? add(address) : known;
            (known == null ? added : changed).put(file, text);
            before.put(file, offered.getOrDefault(file, OfferedNames.NONE));
        });
        AtomicInteger done = new AtomicInteger();
        List<ReadFile> read = new ArrayList<>(SmallPieces.of(added.entrySet().stream()).map(entry -> {
            ReadFile file = reading.load(entry.getKey(), entry.getValue());
            progress.reached("Reading", done.incrementAndGet(), texts.size());
            return file;
        }));
        changed.forEach((file, text) -> {
            // what describes a file knows the names of its present text only, so those of the last one go before it
            names.removeDescription(file.getURI());
            read.add(reading.reload(file, text));
        });
        read.forEach(this::take);
        return relink(before, progress);
    }

    /**
     * Gives a file a text; a new address makes a new file.
     *
     * @return the files that have to be checked again, this one first
     */
    public Set<XtextResource> put(URI address, String text) {
        return putAll(Map.of(address, text), Progress.SILENT);
    }

    /** Whether the file has a text that is nested too deeply to be read. */
    public boolean isTooDeep(URI address) {
        return tooDeep.contains(address);
    }

    /**
     * Takes a file out.
     *
     * @return the files that have to be checked again
     */
    public Set<XtextResource> remove(URI address) {
        tooDeep.remove(address);
        XtextResource file = byAddress.get(address);
        if (file == null) {
            return Set.of();
        }
        OfferedNames before = offered.getOrDefault(file, OfferedNames.NONE);
        forget(file);
        Set<XtextResource> changed = mentions.of(before.namesThatDifferFrom(OfferedNames.NONE));
        relink(changed);
        return changed;
    }

    /**
     * Files may belong to other projects than before.
     *
     * @return the files that have to be checked again
     */
    public Set<XtextResource> assignProjectsAnew() {
        List<XtextResource> moved = files().stream()
                .filter(file -> !projects.apply(file.getURI()).equals(Project.of(file))).toList();
        if (moved.isEmpty()) {
            return Set.of();
        }
        moved.forEach(this::assignProject);
        Set<XtextResource> all = new LinkedHashSet<>(files());
        relink(all);
        return all;
    }

    public Optional<XtextResource> file(URI address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** All files, in the order in which they came. */
    public Collection<XtextResource> files() {
        return byAddress.values();
    }

    /** The files with references into this one. */
    public Set<XtextResource> filesReferringTo(XtextResource file) {
        return links.into(file);
    }

    /** The files that references of this one lead into. */
    public Set<Resource> filesReferredToBy(XtextResource file) {
        return links.outOf(file);
    }

    /** All things of this full name. */
    public List<EObject> named(QualifiedName name) {
        List<EObject> named = new ArrayList<>();
        names.getExportedObjects(EcorePackage.Literals.EOBJECT, name, false)
                .forEach(thing -> named.add(thing.getEObjectOrProxy()));
        return named;
    }

    public ResourceSet resources() {
        return files;
    }

    /** What is wrong with a file; {@link CheckMode#FAST_ONLY} looks at nothing but the file. */
    public List<Issue> check(XtextResource file, CheckMode mode, CancelIndicator cancelled) {
        return validator.validate(file, mode, cancelled);
    }

    /** What the rules about the whole workspace say of a file. */
    public List<Issue> checkBeyondTheFile(XtextResource file, Portfolio portfolio, CancelIndicator cancelled) {
        return validator.validateBeyondTheFile(file, portfolio, cancelled);
    }

    private XtextResource add(URI address) {
        XtextResource file = (XtextResource) files.createResource(address);
        byAddress.put(address, file);
        assignProject(file);
        return file;
    }

    private void assignProject(XtextResource file) {
        projects.apply(file.getURI()).attachTo(file);
    }

    private void take(ReadFile read) {
        XtextResource file = read.file();
        renew(file);
        if (read.isTooDeep()) {
            forget(file);
            tooDeep.add(file.getURI());
        } else {
            tooDeep.remove(file.getURI());
            names.addDescription(file.getURI(), read.description());
            offered.put(file, read.offered());
            mentions.update(file, read.mentioned());
        }
    }

    /** Who keeps something about files sees by this that one is another than before, or its references are. */
    private void renew(XtextResource file) {
        file.setModificationStamp(++renewals);
    }

    private void forget(XtextResource file) {
        byAddress.remove(file.getURI());
        offered.remove(file);
        names.removeDescription(file.getURI());
        mentions.remove(file);
        links.remove(file);
        files.getResources().remove(file);
    }

    /** Follows the references of the files that were read, and those of others that may mean something else now. */
    private Set<XtextResource> relink(Map<XtextResource, OfferedNames> before, Progress progress) {
        Set<QualifiedName> differing = new HashSet<>();
        before.forEach((file, names) -> differing.addAll(names.namesThatDifferFrom(namesOf(file))));
        Set<XtextResource> others = mentions.of(differing);
        others.removeAll(before.keySet());
        for (XtextResource file : before.keySet()) {
            for (XtextResource referring : links.into(file)) {
                if (!before.containsKey(referring) && !others.contains(referring)) {
                    renew(referring);
                    if (!links.follow(referring, file, old -> successorIn(file, old))) {
                        others.add(referring);
                    }
                }
            }
        }
        List<XtextResource> read = before.keySet().stream().filter(file -> file(file.getURI()).isPresent()).toList();
        followPlainReferences(read);
        settle(read, progress);
        relink(others);
        Set<XtextResource> changed = new LinkedHashSet<>(read);
        changed.addAll(others);
        return changed;
    }

    private void followPlainReferences(Collection<XtextResource> read) {
        if (read.size() > 1 && read.size() * MOST_FILES_PER_READ_ONE >= byAddress.size()) {
            Map<Project, NameTree> trees = treesOfProjects();
            SmallPieces.of(read.stream()).forEach(file -> ((JtbdResource) file).follow(
                    Language.service(PlainReferences.class).in(trees.get(Project.of(file)), file)::target));
        }
    }

    /** What is found in the tree of its own project a reference means; any other one needs a closer look. */
    private Map<Project, NameTree> treesOfProjects() {
        Map<Project, List<IResourceDescription>> offers = new HashMap<>();
        names.getAllResourceDescriptions().forEach(offer -> offers.computeIfAbsent(
                Project.of(byAddress.get(offer.getURI())), project -> new ArrayList<>()).add(offer));
        return offers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> NameTree.of(entry.getValue())));
    }

    private EObject successorIn(XtextResource file, EObject old) {
        return namesOf(file).only(fullNames.getFullyQualifiedName(old), old.eClass());
    }

    private OfferedNames namesOf(XtextResource file) {
        return offered.getOrDefault(file, OfferedNames.NONE);
    }

    private void relink(Set<XtextResource> changed) {
        changed.forEach(XtextResource::relink);
        changed.forEach(this::renew);
        followPlainReferences(changed);
        settle(changed, Progress.SILENT);
    }

    private void settle(Collection<XtextResource> linked, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        SmallPieces.of(linked.stream()).forEach(file -> {
            EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
            progress.reached("Linking", done.incrementAndGet(), linked.size());
        });
        linked.forEach(links::update);
    }
}
