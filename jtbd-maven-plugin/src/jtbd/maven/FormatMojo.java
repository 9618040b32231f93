package jtbd.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

import jtbd.workspace.files.Source;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.formatting.FormattedSource;
import jtbd.workspace.output.SafeFile;

/** Lays the models out the one way, in place. Comments and meaning stay. */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends SourcesMojo {

    /** Writes nothing, lists the files that are laid out otherwise, and fails if there are any. */
    @Parameter(property = "jtbd.format.check", defaultValue = "false")
    private boolean check;

    @Override
    void work(List<Source> sources) throws IOException, UnreadableSource, MojoFailureException {
        List<FormattedSource> toMend = new ArrayList<>();
        boolean hasMistakes = false;
        for (Source source : sources) {
            FormattedSource formatted = FormattedSource.of(source);
            if (formatted.canonical().isEmpty()) {
                getLog().error(source.shown() + " has mistakes in its text, so its layout was left as it is");
                hasMistakes = true;
            } else if (!formatted.isCanonical()) {
                toMend.add(formatted);
            }
        }
        if (check) {
            list(toMend);
        } else {
            mend(toMend);
        }
        if (hasMistakes) {
            throw new MojoFailureException("Some files have mistakes in their text. `mvn jtbd:check` shows them");
        }
    }

    private void list(List<FormattedSource> toMend) throws MojoFailureException {
        toMend.forEach(formatted -> getLog().error(formatted.source().shown() + " is laid out otherwise"));
        if (!toMend.isEmpty()) {
            throw new MojoFailureException(counted(toMend) + " laid out otherwise. `mvn jtbd:format` mends that");
        }
        getLog().info("All files are laid out as they should be");
    }

    private void mend(List<FormattedSource> toMend) throws IOException {
        for (FormattedSource formatted : toMend) {
            SafeFile.write(Path.of(formatted.source().shown()),
                    formatted.canonical().orElseThrow().getBytes(StandardCharsets.UTF_8));
        }
        getLog().info(toMend.isEmpty() ? "Nothing to do, all files are laid out as they should be"
                : counted(toMend) + " laid out anew");
    }

    private static String counted(List<FormattedSource> files) {
        return files.size() == 1 ? "1 file is" : files.size() + " files are";
    }
}
