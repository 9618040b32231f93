package jtbd.dsl.ui.symbols;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;

import com.google.gson.Gson;

import jtbd.dsl.ui.convert.Addresses;

/**
 * A thing of the workspace that was found.
 *
 * @param order where the server puts it among all that were found: the best first
 */
record Element(WorkspaceSymbol found, int order) {

    private static final Gson JSON = new Gson();

    /** What the server says of it beyond the protocol. */
    private record Data(String kind, String industry) {
    }

    String name() {
        return found.getName();
    }

    Location place() {
        return found.getLocation().getLeft();
    }

    String kind() {
        return data().kind();
    }

    /** The title of the industry that it is in; empty for none. */
    String industry() {
        return data().industry() == null ? "" : data().industry();
    }

    String file() {
        String address = place().getUri();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** The project and the folder of the file; empty for a file outside of the workspace. */
    String folder() {
        return Addresses.file(place().getUri())
                .map(file -> file.getParent().getFullPath().makeRelative().toString()).orElse("");
    }

    private Data data() {
        return JSON.fromJson(JSON.toJsonTree(found.getData()), Data.class);
    }
}
