package jtbd.dsl.ide.commands;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.conversion.ValueConverterException;

import jtbd.dsl.ide.session.Refused;

/** A block of a file being written: its head, and a statement on each line. */
final class NewBlock {

    private final IValueConverterService terms;
    private final StringBuilder head;
    private final List<String> statements = new ArrayList<>();

    /** @param kind what follows the title, such as {@code functional}; may be empty */
    NewBlock(IValueConverterService terms, String keyword, String name, String title, String kind) {
        this.terms = terms;
        this.head = new StringBuilder(keyword + " " + written("name", name, "ID") + " "
                + written("title", title, "STRING") + (kind.isEmpty() ? "" : " " + kind));
    }

    /** More of the head. */
    NewBlock headed(String keyword, String argument, String value, String rule) {
        head.append(' ').append(keyword).append(' ').append(written(argument, value, rule));
        return this;
    }

    /** A statement that ends in a value; the value is written as the rule of the grammar wants it. */
    NewBlock with(String keyword, String argument, String value, String rule) {
        statements.add(keyword + " " + written(argument, value, rule));
        return this;
    }

    /** More of the statement that was added last. */
    NewBlock and(String keyword, String argument, String value, String rule) {
        int last = statements.size() - 1;
        statements.set(last, statements.get(last) + " " + keyword + " " + written(argument, value, rule));
        return this;
    }

    /** The text of the block, as far from the margin as it stands; only its head where it says nothing. */
    String text(String indentation) {
        StringBuilder text = new StringBuilder(indentation).append(head);
        if (statements.isEmpty()) {
            return text.toString();
        }
        text.append(" {\n");
        statements.forEach(statement -> text.append(indentation).append("  ").append(statement).append('\n'));
        return text.append(indentation).append('}').toString();
    }

    private String written(String argument, String value, String rule) {
        try {
            return terms.toString(value.replaceAll("\\s+", " "), rule);
        } catch (ValueConverterException unwritable) {
            throw Refused.arguments("'%s' cannot be '%s'".formatted(argument, value));
        }
    }
}
