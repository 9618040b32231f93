package jtbd.dsl.ui.mends;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;

/** The question for other forms of what is selected. */
final class Refactorings {

    private Refactorings() {
    }

    static AskedActions at(IDocument document, int offset, int length) {
        return AskedActions.at(Addresses.of(document).orElseThrow(), Offsets.range(document, offset, length), List.of(),
                List.of(CodeActionKind.Refactor));
    }

    static boolean isOne(CodeAction action) {
        return action.getKind() != null && action.getKind().startsWith(CodeActionKind.Refactor);
    }
}
