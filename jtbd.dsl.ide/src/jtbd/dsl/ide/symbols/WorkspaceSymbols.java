package jtbd.dsl.ide.symbols;

import java.util.List;

import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.xtext.util.CancelIndicator;

/** The things of all files, found by what a user remembers of their name or title. */
public final class WorkspaceSymbols {

    public List<WorkspaceSymbol> matching(String query, CancelIndicator cancelled) {
        return List.of();
    }
}
