package jtbd.dsl.ide.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.StringValue;
import org.eclipse.lsp4j.StringValueKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Makes snippets of edits that leave something to write; their places are counted through all edits of a text. */
final class PlacesToFillIn {

    private final Pattern place;
    private int places;

    private PlacesToFillIn(List<Blank> blanks) {
        this.place = Pattern.compile(Stream.concat(Stream.of(Pattern.quote(Wording.PLACEHOLDER)),
                blanks.stream().map(Blank::pattern)).collect(Collectors.joining("|")));
    }

    static List<Either<TextEdit, SnippetTextEdit>> in(List<Either<TextEdit, SnippetTextEdit>> edits,
            List<Blank> blanks) {
        PlacesToFillIn found = new PlacesToFillIn(blanks);
        List<Either<TextEdit, SnippetTextEdit>> filledIn = new ArrayList<>();
        edits.forEach(edit -> filledIn.add(edit.isLeft() ? found.in(edit.getLeft()) : edit));
        return filledIn;
    }

    private Either<TextEdit, SnippetTextEdit> in(TextEdit edit) {
        if (!place.matcher(edit.getNewText()).find()) {
            return Either.forLeft(edit);
        }
        String snippet = place.matcher(SnippetText.literally(edit.getNewText())).replaceAll(
                found -> Matcher.quoteReplacement("${" + ++places + ":" + found.group() + "}"));
        return Either.forRight(new SnippetTextEdit(edit.getRange(), new StringValue(StringValueKind.SNIPPET, snippet)));
    }
}
