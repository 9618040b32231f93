package jtbd.dsl.ide.commands;

import java.util.List;

import org.eclipse.xtext.util.CancelIndicator;

/** What clients can have done by its name. */
public final class Commands {

    /** The names of all commands. */
    public static List<String> names() {
        return List.of();
    }

    /** Runs a command with the arguments that the client gives. */
    public Object run(String name, List<Object> arguments, CancelIndicator cancelled) {
        return null;
    }
}
