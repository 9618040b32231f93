package jtbd.dsl.ide.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.StringValueKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Makes snippets of edits that leave something to write; their places are counted through all edits of a text. */
final class PlacesToFillIn {

    private static final Pattern PLACE = Pattern.compile(Pattern.quote(Wording.PLACEHOLDER));

    private int places;

    private PlacesToFillIn() {
    }

    static List<Either<TextEdit, SnippetTextEdit>> in(List<Either<TextEdit, SnippetTextEdit>> edits) {
        PlacesToFillIn found = new PlacesToFillIn();
        List<Either<TextEdit, SnippetTextEdit>> filledIn = new ArrayList<>();
        edits.forEach(edit -> filledIn.add(edit.isLeft() ? found.in(edit.getLeft()) : edit));
        return filledIn;
    }

    private Either<TextEdit, SnippetTextEdit> in(TextEdit edit) {
        if (!edit.getNewText().contains(Wording.PLACEHOLDER)) {
            return Either.forLeft(edit);
        }
        String snippet = PLACE.matcher(SnippetText.literally(edit.getNewText())).replaceAll(
                place -> Matcher.quoteReplacement("${" + ++places + ":" + place.group() + "}"));
        return Either.forRight(new SnippetTextEdit(edit.getRange(), new StringValue(StringValueKind.SNIPPET, snippet)));
    }
}
