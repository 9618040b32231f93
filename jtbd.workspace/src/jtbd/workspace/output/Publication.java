package jtbd.workspace.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.DocumentFormats;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.WrongCall;
import jtbd.workspace.parallel.SmallPieces;

/**
 * Documents of a workspace in some formats, below one folder.
 *
 * @param clean whether documents of earlier runs that this one does not write are removed
 */
public record Publication(List<DocumentFormat> formats, Path folder, boolean clean) {

    /** The formats of these names. */
    public static List<DocumentFormat> formats(List<String> names, FormulaCells formulas) throws WrongCall {
        for (String name : names) {
            if (!DocumentFormats.names().contains(name)) {
                throw new WrongCall("There is no format '%s'. There are: %s"
                        .formatted(name, String.join(", ", DocumentFormats.names())));
            }
        }
        return names.stream().map(name -> DocumentFormats.named(name, formulas)).toList();
    }

    /** Stops where the documents could not be put into their folders, whatever they turn out to be. */
    public void mustHavePlace() throws IOException {
        for (DocumentFormat format : formats) {
            Subfolders.mustBePossible(folder.resolve(format.name()));
        }
    }

    /** Where somebody begins to read, where a site was written. */
    public Optional<Path> firstPage() {
        Path page = folder.resolve("html").resolve("index.html");
        return formats.stream().anyMatch(format -> format.name().equals("html")) && Files.exists(page)
                ? Optional.of(page) : Optional.empty();
    }

    /** Writes the documents; the workspace must be free of errors. */
    public Published of(CheckedWorkspace workspace, Progress progress) throws IOException {
        Edition edition = new Edition(Portfolio.of(workspace.resources()), workspace.findings(),
                Settings.of(workspace.resources()));
        try (OutputFolder output = new OutputFolder(folder)) {
            for (int i = 0; i < formats.size(); i++) {
                DocumentFormat format = formats.get(i);
                progress.reached("Writing " + format.name(), i, formats.size());
                SmallPieces.of(format.documents(edition)).forEach(output::add);
            }
            return output.publish(clean);
        }
    }
}
