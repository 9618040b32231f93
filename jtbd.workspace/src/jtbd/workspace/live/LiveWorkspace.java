package jtbd.workspace.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.workspace.Progress;
import jtbd.workspace.loading.Language;

/**
 * A workspace that stays read and linked while its texts change: an editor's view of it. A change costs what the
 * changed file costs, and besides only the files whose references may mean something else now.
 *
 * <p>Not made for several threads: one may change it, or several may look at it, but not both at once.
 */
public final class LiveWorkspace {

    private final XtextResourceSet files = Language.service(XtextResourceSet.class);
    private final IResourceDescription.Manager describer = Language.service(IResourceDescription.Manager.class);
    private final IResourceValidator validator = Language.service(IResourceValidator.class);
    private final JtbdQualifiedNames fullNames = Language.service(JtbdQualifiedNames.class);
    private final ResourceDescriptionsData names = new ResourceDescriptionsData(List.of());
    private final Map<XtextResource, OfferedNames> offered = new HashMap<>();
    private final Map<URI, XtextResource> byAddress = new LinkedHashMap<>();
    private final Mentions mentions = new Mentions();
    private final CrossFileLinks links = new CrossFileLinks();

    public LiveWorkspace() {
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(files, names);
    }

    /** Takes in many files at once: all are read before the first reference is followed. */
    public void putAll(Map<URI, String> texts, Progress progress) {
        List<XtextResource> read = new ArrayList<>();
        texts.forEach((address, text) -> {
            read.add(read(address, text));
            progress.reached("Reading", read.size(), texts.size());
        });
        for (int i = 0; i < read.size(); i++) {
            settle(read.get(i));
            progress.reached("Linking", i + 1, read.size());
        }
    }

    /**
     * Gives a file a text; a new address makes a new file.
     *
     * @return the files that have to be checked again, this one first
     */
    public Set<XtextResource> put(URI address, String text) {
        OfferedNames before = offered.getOrDefault(byAddress.get(address), OfferedNames.NONE);
        XtextResource file = read(address, text);
        Set<XtextResource> changed = new LinkedHashSet<>(Set.of(file));
        changed.addAll(relink(file, before));
        return changed;
    }

    /**
     * Takes a file out.
     *
     * @return the files that have to be checked again
     */
    public Set<XtextResource> remove(URI address) {
        XtextResource file = byAddress.remove(address);
        if (file == null) {
            return Set.of();
        }
        OfferedNames before = offered.remove(file);
        names.removeDescription(address);
        mentions.remove(file);
        links.remove(file);
        files.getResources().remove(file);
        Set<XtextResource> changed = mentions.of(before.namesThatDifferFrom(OfferedNames.NONE));
        relink(changed);
        return changed;
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

    public ResourceSet resources() {
        return files;
    }

    /** What is wrong with a file; {@link CheckMode#FAST_ONLY} looks at nothing but the file. */
    public List<Issue> check(XtextResource file, CheckMode mode, CancelIndicator cancelled) {
        return validator.validate(file, mode, cancelled);
    }

    private XtextResource read(URI address, String text) {
        XtextResource file = byAddress.get(address);
        try {
            if (file == null) {
                file = (XtextResource) files.createResource(address);
                byAddress.put(address, file);
                file.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
            } else {
                file.reparse(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        IResourceDescription description = describer.getResourceDescription(file);
        names.addDescription(address, description);
        offered.put(file, OfferedNames.of(description));
        mentions.update(file);
        return file;
    }

    private Set<XtextResource> relink(XtextResource file, OfferedNames before) {
        OfferedNames now = offered.get(file);
        Set<XtextResource> others = mentions.of(before.namesThatDifferFrom(now));
        others.remove(file);
        for (XtextResource referring : links.into(file)) {
            boolean followed = others.contains(referring)
                    || links.follow(referring, file,
                            old -> now.only(fullNames.getFullyQualifiedName(old), old.eClass()));
            if (!followed) {
                others.add(referring);
            }
        }
        settle(file);
        relink(others);
        return others;
    }

    private void relink(Set<XtextResource> changed) {
        changed.forEach(XtextResource::relink);
        changed.forEach(this::settle);
    }

    private void settle(XtextResource file) {
        EcoreUtil2.resolveLazyCrossReferences(file, CancelIndicator.NullImpl);
        links.update(file);
    }
}
