package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;

import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** The code actions that an editor is offered for a text, and what they make of it. */
public record Actions(EditorClient editor, String name, String text, List<CodeAction> offered) {

    /** What is offered at a place, of the kinds that begin so. */
    public static Actions at(Position place, String kind, EditorClient editor, String name, String text)
            throws Exception {
        CodeActionContext context = new CodeActionContext(List.of(), List.of(kind));
        return new Actions(editor, name, text, get(editor.texts()
                .codeAction(new CodeActionParams(editor.text(name), new Range(place, place), context))).stream()
                .map(Either::getRight).toList());
    }

    public List<String> titles() {
        return offered.stream().map(CodeAction::getTitle).toList();
    }

    public CodeAction action(String title) {
        return offered.stream().filter(action -> action.getTitle().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no '" + title + "', only " + titles()));
    }

    /** What the text is once the action is done. */
    public String after(String title) {
        return after(title, name, text);
    }

    /** What another text is once the action is done; an action may make it. */
    public String after(String title, String other, String before) {
        return Edits.apply(before, Edits.byText(action(title).getEdit()).getOrDefault(editor.uri(other), List.of()));
    }
}
