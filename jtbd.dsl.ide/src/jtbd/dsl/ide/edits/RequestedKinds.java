package jtbd.dsl.ide.edits;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;

/**
 * The kinds of actions that a client asks for.
 *
 * @param only null where it asks for all
 * @param isUnasked whether the client asks by itself, on each move of the cursor
 */
public record RequestedKinds(List<String> only, boolean isUnasked) {

    public static RequestedKinds of(CodeActionParams params) {
        return new RequestedKinds(params.getContext().getOnly(),
                params.getContext().getTriggerKind() == CodeActionTriggerKind.Automatic);
    }

    /** Whether some of the kinds that begin so may be asked for. */
    public boolean includeAnyOf(String kind) {
        return include(kind) || only != null && only.stream().anyMatch(wanted -> wanted.startsWith(kind + "."));
    }

    /** What changes a whole file is costly to find out, and shown to those who ask for it. */
    public boolean include(String kind) {
        return only == null ? !(isUnasked && kind.startsWith(CodeActionKind.Source))
                : only.stream().anyMatch(wanted -> wanted.isEmpty() || kind.equals(wanted)
                        || kind.startsWith(wanted + "."));
    }
}
