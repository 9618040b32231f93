package jtbd.workspace.findings;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A way to write findings down. */
public interface FindingFormat {

    /** All of them, the usual one first. */
    List<FindingFormat> ALL = List.of(new TextFindings(), new JsonFindings(), new SarifFindings(),
            new GithubFindings(), new GitlabFindings());

    /** The word for it on the command line. */
    String name();

    void write(FindingReport report, Appendable out) throws IOException;

    static Optional<FindingFormat> named(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
