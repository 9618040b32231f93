package jtbd.dsl.ide.lenses;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.model.UsesOf;

/** The commands of lenses. Only the client can show something, so a lens has one where the client says that it can. */
final class LensCommands {

    private static final String OPEN_PAGE = "jtbd.client.openPage";
    private static final String SHOW_REFERENCES = "jtbd.client.showReferences";

    /** What a server does when words alone are clicked; without a name for clients that ask no server. */
    private static final String WORDS = "jtbd.words";
    private static final String NONE = "";

    @Inject
    private ClientAbilities client;

    @Inject
    private Session session;

    Command of(Lens lens, EObject element, FileView file) {
        Position position = file.range(file.nameRegion(element)).getStart();
        return switch (lens.target()) {
            case PAGE -> command(lens, OPEN_PAGE, file, position);
            case REFERENCES -> client.carriesOut(SHOW_REFERENCES) ? command(lens, SHOW_REFERENCES, file, position,
                    places(element)) : words(lens);
        };
    }

    private Command command(Lens lens, String name, FileView file, Position position, Object... more) {
        if (!client.carriesOut(name)) {
            return words(lens);
        }
        List<Object> arguments = new ArrayList<>(List.of(file.address(), position));
        arguments.addAll(List.of(more));
        return new Command(lens.words(), name, arguments);
    }

    private Command words(Lens lens) {
        return new Command(lens.words(), client.commands() ? WORDS : NONE);
    }

    private List<Location> places(EObject element) {
        return UsesOf.in(session.portfolio()).of(element).stream().map(session::locationOf).toList();
    }
}
