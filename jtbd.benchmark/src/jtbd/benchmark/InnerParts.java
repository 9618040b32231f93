package jtbd.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.files.Source;
import jtbd.workspace.loading.Language;
import jtbd.workspace.loading.WorkspaceLoading;

/** The parts of the work in one warm process, over 1,000 jobs in ten files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class InnerParts {

    private final SyntheticWorkspace workspace = new SyntheticWorkspace(1_000, 10, 10);
    private final List<String> texts = IntStream.range(0, workspace.files()).mapToObj(workspace::text).toList();
    private CheckedWorkspace read;
    private Edition edition;

    @Setup(Level.Trial)
    public void read() {
        read = check();
        Settings settings = Settings.of(read.resources());
        edition = new Edition(Portfolio.of(read.resources()), read.findings(), settings);
    }

    /** From texts to trees. */
    @Benchmark
    public XtextResourceSet parse() throws Exception {
        XtextResourceSet resources = Language.service(XtextResourceSet.class);
        for (int file = 0; file < texts.size(); file++) {
            resources.createResource(uri(file)).load(
                    new LazyStringInputStream(texts.get(file), StandardCharsets.UTF_8.name()), null);
        }
        return resources;
    }

    /** From texts to trees, and every reference followed. */
    @Benchmark
    public XtextResourceSet parseAndLink() throws Exception {
        XtextResourceSet resources = parse();
        for (var resource : resources.getResources()) {
            ((LazyLinkingResource) resource).resolveLazyCrossReferences(CancelIndicator.NullImpl);
        }
        return resources;
    }

    /** All that a check does: parse, link, apply every rule. */
    @Benchmark
    public CheckedWorkspace check() {
        List<Source> sources = new ArrayList<>();
        for (int file = 0; file < texts.size(); file++) {
            sources.add(new TextSource(uri(file), texts.get(file)));
        }
        return WorkspaceLoading.check(sources, Settings.DEFAULT, Progress.SILENT);
    }

    /** The pages, without writing them. */
    @Benchmark
    public List<Document> site() {
        return new HtmlSite().documents(edition).toList();
    }

    private static URI uri(int file) {
        return URI.createURI("synthetic:/file" + file + ".jtbd");
    }

    private record TextSource(URI uri, String text) implements Source {

        @Override
        public String shown() {
            return uri.lastSegment();
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
