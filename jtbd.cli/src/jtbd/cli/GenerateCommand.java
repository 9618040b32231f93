package jtbd.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.FindingFormat;
import jtbd.workspace.findings.FindingReport;
import jtbd.workspace.output.Publication;
import jtbd.workspace.output.Published;
import jtbd.workspace.settings.ProjectFile;

/** Publishes the documents of a workspace. */
@Command(name = "generate", mixinStandardHelpOptions = true,
        description = "Writes the documents of a workspace. Checks first: with errors nothing is written.")
final class GenerateCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Input input;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR",
            description = "Where the documents go. Default: the output folder of jtbd.toml.")
    private Path folder;

    @Option(names = "--to", paramLabel = "FORMAT", split = ",",
            completionCandidates = FormatNames.class,
            description = "${COMPLETION-CANDIDATES}. Default: those of jtbd.toml, or html,csv.")
    private List<String> formats;

    @Option(names = "--keep-formulas",
            description = "Writes CSV cells that a spreadsheet would run as a formula as they are. Default: an "
                    + "apostrophe before them.")
    private boolean keepFormulas;

    @Option(names = "--strict", description = "Warnings keep documents from being written, too.")
    private boolean strict;

    @Option(names = "--clean",
            description = "Removes what an earlier run wrote and this one does not, and nothing else.")
    private boolean clean;

    GenerateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ProjectFile project = input.project();
        Path target = target(project);
        Publication publication = new Publication(formats(project), target, clean);
        publication.mustHavePlace();
        CheckedWorkspace workspace = input.check(project, console);
        FindingReport report = FindingReport.of(workspace, workspace.findings(), console.coloured());
        ExitStatus verdict = Verdict.of(report, strict);
        if (verdict == ExitStatus.FINE) {
            publish(workspace, publication);
        } else {
            refuse(report);
        }
        return verdict.code();
    }

    private Path target(ProjectFile project) throws WrongCall {
        return folder != null ? folder : project.outputFolder().orElseThrow(() -> new WrongCall(
                "Where should the documents go? Say -o DIR, or set folder under [output] in jtbd.toml"));
    }

    private List<DocumentFormat> formats(ProjectFile project) throws WrongCall {
        return Publication.formats(formats == null ? project.outputFormats() : formats,
                keepFormulas ? FormulaCells.KEPT : FormulaCells.NEUTRALISED);
    }

    private void publish(CheckedWorkspace workspace, Publication publication) throws IOException {
        try (ProgressBar bar = new ProgressBar(console)) {
            Published published = publication.of(workspace, bar);
            console.report("Wrote %s documents to %s (%s unchanged, %s removed)."
                    .formatted(published.written(), publication.folder(), published.unchanged(), published.removed()));
            publication.firstPage().ifPresent(page -> console.report("Open %s in a browser.".formatted(page)));
        }
    }

    private void refuse(FindingReport report) throws IOException {
        FindingFormat.named("text").orElseThrow().write(report, console.out());
        console.complain("nothing was written");
    }
}
