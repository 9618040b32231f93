package jtbd.dsl.rules.text;

import java.util.Optional;

import jtbd.dsl.rules.Rule;

/** A text with nothing between its quotation marks. */
@Rule(id = "text.empty-text", title = "Every text says something")
public final class EmptyText extends TextCheck {

    @Override
    Optional<String> complaint(String text) {
        return text.isBlank() ? Optional.of("This text is empty. Write it, or leave the statement out.")
                : Optional.empty();
    }
}
