package jtbd.dsl.ui.convert;

import static java.util.Map.entry;

import java.util.Map;

import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

import jtbd.dsl.ui.Pictures;

/** The pictures of kinds of things; the server tells these by the kinds of things that programs have. */
public final class KindImages {

    private static final String OTHER = "note";

    private static final Map<SymbolKind, String> NAMES = Map.ofEntries(
            entry(SymbolKind.Namespace, "industry"),
            entry(SymbolKind.Struct, "scorecard"),
            entry(SymbolKind.Enum, "pillar"),
            entry(SymbolKind.EnumMember, "attribute"),
            entry(SymbolKind.Interface, "segment"),
            entry(SymbolKind.Class, "job"),
            entry(SymbolKind.Event, "story"),
            entry(SymbolKind.Property, "outcome"),
            entry(SymbolKind.Array, "list"),
            entry(SymbolKind.Operator, "force"),
            entry(SymbolKind.Function, "step"),
            entry(SymbolKind.Number, "metric"),
            entry(SymbolKind.Object, "competitor"),
            entry(SymbolKind.Package, "offering"),
            entry(SymbolKind.Field, "feature"),
            entry(SymbolKind.TypeParameter, "tier"),
            entry(SymbolKind.File, "interview"),
            entry(SymbolKind.String, "answer"),
            entry(SymbolKind.Key, "challenge"),
            entry(SymbolKind.Constant, "insight"),
            entry(SymbolKind.Method, "action"),
            entry(SymbolKind.Null, "pitfall"),
            entry(SymbolKind.Module, "tool"));

    private KindImages() {
    }

    /** Only to be used on the thread of the workbench. */
    public static Image of(SymbolKind kind) {
        return Pictures.image("kinds/" + NAMES.getOrDefault(kind, OTHER));
    }
}
