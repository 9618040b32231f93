package jtbd.workspace.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.model.FileNames;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.scoping.NameTree;
import jtbd.dsl.scoping.PlainReferences;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.syntax.JtbdResource;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.Unreadable;
import jtbd.workspace.files.Source;
import jtbd.workspace.parallel.SmallPieces;

/** Makes a checked workspace of sources: read and parse, index, link, check. */
public final class WorkspaceLoading {

    private static final Comparator<Finding> AS_IN_THE_TEXT = Comparator
            .<Finding>comparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::rule).thenComparing(Finding::message);

    private final IResourceValidator validator = Language.service(IResourceValidator.class);
    private final Progress progress;
    private final XtextResourceSet resources = Language.service(XtextResourceSet.class);
    private final Map<String, Source> byUri = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private WorkspaceLoading(Progress progress) {
        this.progress = progress;
    }

    /** Reads, links and checks the sources together under these settings. */
    public static CheckedWorkspace check(List<Source> sources, Settings settings, Progress progress) {
        WorkspaceLoading loading = new WorkspaceLoading(progress);
        settings.attachTo(loading.resources);
        FileNames.attach(loading.resources, uri -> Optional.ofNullable(loading.byUri.get(uri.toString()))
                .map(Source::shown));
        loading.read(sources);
        loading.linkAll(NameIndex.install(loading.resources));
        loading.checkAll();
        return new CheckedWorkspace(loading.resources, loading.byUri, List.copyOf(loading.findings),
                List.copyOf(loading.unreadable));
    }

    private void read(List<Source> sources) {
        // The set is filled before any thread starts: its list of resources is made for one thread only.
        List<Resource> empty = new ArrayList<>();
        for (Source source : sources) {
            byUri.put(source.uri().toString(), source);
            empty.add(resources.createResource(source.uri()));
        }
        AtomicInteger done = new AtomicInteger();
        List<Reading> readings = SmallPieces.of(empty.stream()).map(resource -> {
            Reading reading = Reading.of(byUri.get(resource.getURI().toString()), resource);
            progress.reached("Reading", done.incrementAndGet(), sources.size());
            return reading;
        });
        for (Reading reading : readings) {
            if (!reading.succeeded()) {
                reading.unreadable().ifPresent(unreadable::add);
                reading.tooDeep().ifPresent(findings::add);
                resources.getResources().remove(reading.resource());
            }
        }
    }

    /** All files are linked before the first is checked: from then on threads only read the model. */
    private void linkAll(NameTree names) {
        SmallPieces.of(List.copyOf(resources.getResources()).stream()).forEach(resource -> {
            ((JtbdResource) resource).follow(Language.service(PlainReferences.class).in(names, resource)::target);
            EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
        });
    }

    private void checkAll() {
        // Checking may not add files, but a list that Xtext could change is not walked through.
        List<Resource> read = List.copyOf(resources.getResources());
        Portfolio.of(resources);
        AtomicInteger done = new AtomicInteger();
        IssueFindings issues = new IssueFindings(resources);
        try (FailedChecks failed = new FailedChecks()) {
            List<Checked> all = SmallPieces.of(read.stream()).map(resource -> {
                List<Issue> found = validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
                progress.reached("Checking", done.incrementAndGet(), read.size());
                return new Checked(resource, found, failed.take());
            });
            for (Checked checked : all) {
                checked.issues().stream().map(issues::finding).sorted(AS_IN_THE_TEXT).forEach(findings::add);
                Source source = byUri.get(checked.resource().getURI().toString());
                checked.failures().stream().reduce((one, other) -> one + "\n" + other)
                        .map(reason -> new Unreadable(source, 1, 1, reason)).ifPresent(unreadable::add);
            }
        }
    }

    private record Checked(Resource resource, List<Issue> issues, List<String> failures) {
    }
}
