package jtbd.workspace;

/** Told how far the work on a workspace has come; called from several threads. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (stage, done, all) -> { };

    void reached(String stage, int done, int all);
}
