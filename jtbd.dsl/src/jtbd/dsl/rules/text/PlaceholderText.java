package jtbd.dsl.rules.text;

import java.util.Optional;

import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.wording.Placeholder;

/** A text that only keeps the place of one: "TODO", "…". */
@Rule(id = "text.placeholder-text", title = "No text is left to be written")
public final class PlaceholderText extends TextCheck {

    @Override
    Optional<String> complaint(String text) {
        return Placeholder.is(text)
                ? Optional.of("'" + text + "' keeps the place of a text. Write it, or leave the statement out.")
                : Optional.empty();
    }
}
