package jtbd.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItemKind;

import jtbd.dsl.ide.edits.Wording;

/**
 * Values of one kind, such as units, to propose for a word that may begin one of them.
 *
 * @param detail what they are, for people
 */
record Values(CompletionItemKind kind, String detail) {

    void propose(List<String> values, Cursor cursor, Supplier<String> order, Consumer<Proposal> proposals) {
        for (String value : values) {
            if (cursor.typed().leadsTo(value)) {
                proposals.accept(Proposal.of(written(value), kind, order.get(), detail).foundBy(value));
            }
        }
    }

    /** As it stands in a file: in quotation marks where it is no word. */
    static String written(String value) {
        return value.matches("%|[\\p{L}_][\\p{L}\\p{N}_-]*|[0-9.]+(-[0-9]+-[0-9]+)?") || value.contains(" per ")
                ? value : Wording.quoted(value);
    }

    /** The first ones, then those of the others that are not among them. */
    static List<String> more(List<String> first, List<String> then) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(then);
        return new ArrayList<>(all);
    }
}
