package jtbd.workspace.files;

import java.util.Optional;

import jtbd.workspace.CheckedWorkspace;

/** How to begin, for somebody whose file is still empty. */
public final class EmptySource {

    private EmptySource() {
    }

    /** A hint for the first empty file, where there is one. */
    public static Optional<String> hint(CheckedWorkspace workspace) {
        return workspace.sources().keySet().stream()
                .filter(uri -> workspace.text(uri).filter(String::isBlank).isPresent()).findFirst()
                .map(uri -> ("%s is empty. Begin with a line such as: industry Bakery \"Bakery\" { } – or let "
                        + "`jtbd new DIR` make a first analysis to change").formatted(workspace.shown(uri)));
    }
}
