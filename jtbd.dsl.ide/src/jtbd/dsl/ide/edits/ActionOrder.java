package jtbd.dsl.ide.edits;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

/** What mends a finding comes first, what only silences one at last. */
public final class ActionOrder {

    public static final String EXPLANATION = CodeActionKind.QuickFix + ".explain";
    public static final String IGNORE = CodeActionKind.QuickFix + ".ignore";

    private static final List<String> KINDS = List.of(IGNORE, EXPLANATION, CodeActionKind.Source,
            CodeActionKind.Refactor, CodeActionKind.QuickFix);

    private ActionOrder() {
    }

    public static Comparator<CodeAction> likeliestFirst() {
        return Comparator.comparing(ActionOrder::likelihood);
    }

    /** A kind begins with the one that it is a part of. */
    private static int likelihood(CodeAction action) {
        for (int i = 0; i < KINDS.size(); i++) {
            if (action.getKind().startsWith(KINDS.get(i))) {
                return -i;
            }
        }
        return 0;
    }
}
