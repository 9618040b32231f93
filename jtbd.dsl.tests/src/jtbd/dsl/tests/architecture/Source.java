package jtbd.dsl.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** One file as it is written, for what no class file tells. */
record Source(Path file, String text) {

    private static final Pattern IMPORT = Pattern
            .compile("(?m)^import (static )?(?:extension )?([\\w.]+?)(\\.\\*)?;?$");

    static Source of(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The full name of the type that the file holds. */
    String type() {
        String path = file.toString().replace('\\', '/');
        return path.substring(path.indexOf("/src/") + 5, path.lastIndexOf('.')).replace('/', '.');
    }

    List<Import> imports() {
        return IMPORT.matcher(text).results().map(found -> new Import(found.group(1) == null,
                found.group(2) + (found.group(3) == null ? "" : ".*"))).toList();
    }

    String withoutImports() {
        return IMPORT.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
