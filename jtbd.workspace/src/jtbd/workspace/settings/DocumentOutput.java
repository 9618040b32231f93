package jtbd.workspace.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tomlj.TomlArray;

import jtbd.dsl.documents.DocumentFormats;

/** The table `[output]` of a `jtbd.toml`: which documents are written, and where. */
record DocumentOutput(TomlValues toml) {

    static final String TABLE = "output";
    static final List<String> KEYS = List.of("folder", "formats");

    private static final List<String> FOLDER = List.of(TABLE, KEYS.get(0));
    private static final List<String> FORMATS = List.of(TABLE, KEYS.get(1));

    /** None where it is not said, or leads out of the folder of the project. */
    Optional<Path> folder(Path project) {
        String name = toml.text(FOLDER, "");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        NamedFolder folder = new NamedFolder(project, name);
        Optional<String> problem = folder.problem();
        problem.ifPresent(message -> toml.problem(toml.value(FOLDER), message));
        return problem.isPresent() ? Optional.empty() : Optional.of(folder.path());
    }

    List<String> formats() {
        Object value = toml.get(FORMATS);
        if (value == null) {
            return ProjectFile.USUAL_FORMATS;
        }
        if (!(value instanceof TomlArray list)) {
            wrongFormats(toml.value(FORMATS), value);
            return List.of();
        }
        List<String> formats = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            format(list.get(i), toml.element(list, i)).ifPresent(formats::add);
        }
        return formats;
    }

    private Optional<String> format(Object value, TomlPlace place) {
        if (!(value instanceof String format)) {
            wrongFormats(place, value);
            return Optional.empty();
        }
        if (!DocumentFormats.names().contains(format)) {
            toml.unknown("format", place, format, DocumentFormats.names());
            return Optional.empty();
        }
        return Optional.of(format);
    }

    private void wrongFormats(TomlPlace place, Object found) {
        toml.problem(place, "a list of texts is wanted here, such as [\"html\", \"csv\"], not "
                + TomlValues.quoted(found));
    }
}
