package jtbd.dsl.ui.rename;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;

import jtbd.dsl.ui.convert.Addresses;

/** Where a thing is called by its name. */
record NamedPlace(String address, Position position, String name) {

    RenameParams to(String newName) {
        return new RenameParams(Addresses.text(address), position, newName);
    }
}
