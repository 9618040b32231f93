package jtbd.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;

import jtbd.dsl.ide.session.FileView;

/** The things of a file as a tree, as they stand in each other; the steps of a job map follow the job. */
public final class Outline {

    private static final Comparator<DocumentSymbol> IN_TEXT_ORDER = Comparator
            .comparingInt((DocumentSymbol symbol) -> symbol.getRange().getStart().getLine())
            .thenComparingInt(symbol -> symbol.getRange().getStart().getCharacter());

    public List<DocumentSymbol> of(FileView file) {
        return inside(file.model(), file);
    }

    private static List<DocumentSymbol> inside(EObject outer, FileView file) {
        List<DocumentSymbol> symbols = new ArrayList<>();
        for (EObject thing : outer.eContents()) {
            SymbolKinds.of(thing.eClass()).ifPresent(kind -> {
                DocumentSymbol symbol = new DocumentSymbol(SymbolText.name(thing), kind,
                        file.range(file.region(thing)), file.range(file.nameRegion(thing)), SymbolText.detail(thing));
                symbol.setChildren(inside(thing, file));
                symbols.add(symbol);
            });
        }
        symbols.sort(IN_TEXT_ORDER);
        return symbols;
    }
}
