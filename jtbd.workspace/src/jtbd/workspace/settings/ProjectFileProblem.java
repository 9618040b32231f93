package jtbd.workspace.settings;

/** A project file that cannot be used, with where and why. */
public final class ProjectFileProblem extends Exception {

    private static final long serialVersionUID = 1;

    public ProjectFileProblem(String message) {
        super(message);
    }
}
