package jtbd.dsl.ide.completion;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.Range;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.model.ClassCode.Scheme;
import jtbd.dsl.model.ListedClass;

/**
 * The codes of a classification of industries, within the text that is one; found by their titles, too.
 *
 * @param range the text between its quotation marks
 */
record ClassProposals(Scheme scheme, Typed typed, Range range) {

    private static final Pattern CODE = Pattern.compile("\\bclassified\\s+(\\p{L}+)\\s+\"([^\"\n]*)$");
    private static final Pattern REST = Pattern.compile("[^\"\n{}]*(?=\")");

    /** Those for the text at the offset; nothing where that is no code of a scheme whose list is at hand. */
    static Optional<ClassProposals> at(FileView file, int offset) {
        int line = file.lines().lineOf(offset);
        int start = file.lines().startOf(line);
        Matcher code = CODE.matcher(file.text().substring(start, offset));
        if (!code.find() || !isText(file, start + code.start(2) - 1)) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(file.text()).region(offset, file.lines().endOf(line));
        Range range = file.lines().range(start + code.start(2),
                (rest.lookingAt() ? rest.end() : offset) - start - code.start(2));
        return Stream.of(Scheme.values()).filter(known -> known.name().equals(code.group(1))).findFirst()
                .map(scheme -> new ClassProposals(scheme, new Typed(code.group(2)), range));
    }

    private static boolean isText(FileView file, int offset) {
        return file.tokenAt(offset).filter(token -> token.getOffset() == offset).isPresent();
    }

    void propose(Consumer<Proposal> proposals) {
        Supplier<String> order = Order.VALUE.inTurn();
        ListedClass.of(scheme).stream()
                .filter(listed -> typed.begins(listed.code()) || typed.beginsWord(listed.title()))
                .map(listed -> Proposal.of(listed.code(), CompletionItemKind.Reference, order.get(), listed.title())
                        .foundBy(typed.begins(listed.code()) ? listed.code() : typed.found(listed.title())))
                .forEach(proposals);
    }
}
