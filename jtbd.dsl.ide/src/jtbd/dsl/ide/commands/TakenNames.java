package jtbd.dsl.ide.commands;

import java.util.LinkedHashSet;
import java.util.Set;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Named;

/** The names that something in the workspace has already. */
final class TakenNames {

    @Inject
    private Session session;

    Set<String> all() {
        Set<String> names = new LinkedHashSet<>();
        session.portfolio().elements().forEach(element -> {
            if (element instanceof Named named && named.getName() != null) {
                names.add(named.getName());
            }
        });
        return names;
    }
}
