package jtbd.workspace.findings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jtbd.dsl.findings.Finding;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.output.SafeFile;

/**
 * A file of findings that a project accepts for now. A line is rule, path and element, as often as there are findings
 * of them; paths start at the folder of the baseline, so that it holds wherever it is called from.
 */
public final class Baseline {

    private static final String HEADER = """
            # Findings that are accepted for now, one a line: rule, file, element.
            # `jtbd check --baseline` leaves them out, `jtbd check --write-baseline` writes them anew.
            """;

    private static final Pattern ENTRY = Pattern.compile("\\S+\t.+\t.*");

    private final Path named;
    private final Path file;

    public Baseline(Path file) {
        this.named = file;
        this.file = file.toAbsolutePath().normalize();
    }

    /** Writes all findings down; nothing of them is left to be told. */
    public FindingReport accept(FindingReport report) throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        report.findings().stream().map(finding -> line(finding, report.workspace())).sorted()
                .forEach(line -> text.append(line).append('\n'));
        SafeFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        return report.saying(List.of(),
                FindingReport.counted(report.findings().size(), "finding") + " written to " + named);
    }

    /** Leaves those of the findings that the file does not accept. */
    public FindingReport holdBack(FindingReport report) throws IOException {
        Map<String, Integer> accepted = new HashMap<>();
        for (String line : accepted()) {
            accepted.merge(line, 1, Integer::sum);
        }
        List<Finding> unaccepted = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (accepted.merge(line(finding, report.workspace()), -1, Integer::sum) < 0) {
                unaccepted.add(finding);
            }
        }
        int held = report.findings().size() - unaccepted.size();
        return report.saying(unaccepted, "%s held back by %s%s".formatted(FindingReport.counted(held, "finding"), named,
                unaccepted.isEmpty() ? ", nothing new found" : ""));
    }

    private List<String> accepted() throws IOException {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !ENTRY.matcher(line).matches()) {
                throw new FileSystemException(file + ":" + (i + 1), null, "is not a rule, a file and an element with "
                        + "tabs between. Is this a baseline? `jtbd check --write-baseline` writes one");
            }
        }
        return lines;
    }

    private List<String> lines() throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        try {
            return Files.readString(file).lines().toList();
        } catch (CharacterCodingException e) {
            throw new FileSystemException(file.toString(), null, "is not text in UTF-8, so it is no baseline");
        }
    }

    private String line(Finding finding, CheckedWorkspace workspace) {
        Path source = Path.of(workspace.shown(finding.place().uri())).toAbsolutePath().normalize();
        String path = file.getParent().relativize(source).toString().replace('\\', '/');
        return "%s\t%s\t%s".formatted(finding.rule(), path, finding.element());
    }
}
