package jtbd.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.symbols.SymbolQuery.Fit;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.naming.JtbdQualifiedNames;

/** The things of all files, found by what a user remembers of their name or title. */
public final class WorkspaceSymbols {

    /** More than anybody reads; who wants others types more. */
    private static final int MOST = 200;

    @Inject
    private Session session;

    @Inject
    private JtbdQualifiedNames names;

    @Inject
    private OperationCanceledManager cancellation;

    private record Match(Fit fit, Named thing) {
    }

    public List<WorkspaceSymbol> matching(String typed, CancelIndicator cancelled) {
        SymbolQuery query = new SymbolQuery(typed);
        List<Match> matches = new ArrayList<>();
        for (XtextResource file : session.workspace().files()) {
            cancellation.checkCanceled(cancelled);
            collect(file, query, matches);
        }
        return matches.stream().sorted(Comparator.comparing(Match::fit)).limit(MOST).map(Match::thing)
                .map(this::symbol).toList();
    }

    private void collect(XtextResource file, SymbolQuery query, List<Match> matches) {
        TreeIterator<EObject> things = file.getAllContents();
        while (things.hasNext()) {
            if (things.next() instanceof Named thing) {
                String title = thing instanceof Titled titled && titled.getTitle() != null ? titled.getTitle() : "";
                String name = thing.getName() == null ? title : thing.getName();
                Fit fit = name.isEmpty() ? Fit.NONE : query.fit(name, title, () -> names.around(thing).toString());
                if (fit != Fit.NONE) {
                    matches.add(new Match(fit, thing));
                }
            }
        }
    }

    private WorkspaceSymbol symbol(Named thing) {
        WorkspaceSymbol symbol = new WorkspaceSymbol(nameAndTitle(thing),
                SymbolKinds.of(thing.eClass()).orElseThrow(), Either.forLeft(session.locationOf(thing)),
                names.around(thing).toString());
        symbol.setData(SymbolData.of(thing));
        return symbol;
    }

    /** Editors sift by what they show, so the title must be in it for its words to be found. */
    private static String nameAndTitle(Named thing) {
        return thing.getName() != null && thing instanceof Titled titled && titled.getTitle() != null
                ? thing.getName() + " \"" + titled.getTitle() + '"' : SymbolText.name(thing);
    }
}
