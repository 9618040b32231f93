package jtbd.dsl.ui.typing;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.InitializeResult;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import jtbd.dsl.ui.Activator;

/**
 * The signs of the language that typing aids have to know, as the server tells them at its start.
 *
 * @param brackets each an opening and a closing one
 * @param lineComment what begins a comment that ends with its line
 * @param indentation of a block in the one around
 */
record Signs(List<Pair> brackets, char quote, String lineComment, String indentation) {

    private static final String NAME = "writing";

    /** What opens something and what closes it. */
    record Pair(char open, char close) {
    }

    /** None before the server has started. */
    static Optional<Signs> ofLanguage() {
        InitializeResult can = Activator.session().started().getNow(null);
        return can != null && can.getCapabilities().getExperimental() instanceof JsonObject own && own.has(NAME)
                ? Optional.of(read(own.get(NAME)))
                : Optional.empty();
    }

    private static Signs read(JsonElement writing) {
        return new Gson().fromJson(writing, Signs.class);
    }

    /** The bracket or quote that closes what the sign opens. */
    Optional<Pair> openedBy(char sign) {
        return sign == quote ? Optional.of(new Pair(quote, quote))
                : brackets.stream().filter(pair -> pair.open() == sign).findFirst();
    }

    Optional<Pair> bracketsClosedBy(char sign) {
        return brackets.stream().filter(pair -> pair.close() == sign).findFirst();
    }

    boolean isOpeningBracket(char sign) {
        return brackets.stream().anyMatch(pair -> pair.open() == sign);
    }

    boolean isClosingBracket(char sign) {
        return bracketsClosedBy(sign).isPresent();
    }
}
