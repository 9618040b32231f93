package jtbd.workspace.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;

/**
 * Documents of a workspace in some formats, below one folder.
 *
 * @param clean whether documents of earlier runs that this one does not write are removed
 */
public record Publication(List<DocumentFormat> formats, Path folder, boolean clean) {

    /** Writes the documents; the workspace must be free of errors. */
    public Published of(CheckedWorkspace workspace, Progress progress) throws IOException {
        Edition edition = new Edition(Portfolio.of(workspace.resources()), workspace.findings(),
                Settings.of(workspace.resources()));
        try (OutputFolder output = new OutputFolder(folder)) {
            for (int i = 0; i < formats.size(); i++) {
                DocumentFormat format = formats.get(i);
                progress.reached("Writing " + format.name(), i, formats.size());
                format.write(edition, output::add);
            }
            return output.publish(clean);
        }
    }
}
