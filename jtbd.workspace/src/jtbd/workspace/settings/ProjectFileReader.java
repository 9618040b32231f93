package jtbd.workspace.settings;

import java.nio.file.Path;
import java.util.List;

import jtbd.dsl.settings.Settings;

/** Reads one `jtbd.toml`, table by table, and says all that is wrong with it at once. */
final class ProjectFileReader {

    private static final List<String> TITLE = List.of("site", "title");

    private ProjectFileReader() {
    }

    static ProjectFile read(Path file) throws ProjectFileProblem {
        TomlValues toml = TomlValues.of(file);
        KnownKeys.check(toml);
        Settings settings = new Settings(toml.text(TITLE, Settings.DEFAULT.title()), new RuleSeverities(toml).read(),
                new ZoneEdges(toml).read());
        DocumentOutput output = new DocumentOutput(toml);
        ProjectFile project = new ProjectFile(settings, output.folder(file.getParent()), output.formats());
        toml.mustHaveNoProblems();
        return project;
    }
}
