package jtbd.dsl.ui.symbols;

import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolKind;

/** A thing of a text as trees show it. */
interface Thing {

    String name();

    /** What else the server says of it; may be empty. */
    String detail();

    SymbolKind kind();

    /** Where its name stands. */
    Location place();

    /** The thing that it is shown in; null for none. */
    Thing parent();

    List<? extends Thing> children();
}
