package jtbd.dsl.ui.completion;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.lsp4j.CompletionItem;

import jtbd.dsl.ui.convert.Words;

/** The user's own templates whose name begins with what is typed, where there is a place for what they write. */
final class OwnFormProposals {

    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\p{L}+)\\b.*", Pattern.DOTALL);

    private OwnFormProposals() {
    }

    /** @param allowed what the language allows at an offset; asked only where there are templates */
    static CompletableFuture<Stream<ICompletionProposal>> at(IDocument document, int offset,
            IntFunction<CompletableFuture<List<CompletionItem>>> allowed) {
        int start = Words.at(document, offset).getOffset();
        Region word = new Region(start, offset - start);
        List<OwnFormProposal> named = Templates.ofUser()
                .map(template -> new OwnFormProposal(template, document, word))
                .filter(proposal -> proposal.validate(document, offset, null)).toList();
        if (named.isEmpty()) {
            return CompletableFuture.completedFuture(Stream.empty());
        }
        return allowed.apply(start)
                .thenApply(here -> named.stream().filter(form -> canStand(form.pattern(), here)).map(form -> form));
    }

    /** One that begins with no word, as with a text, may stand anywhere. */
    private static boolean canStand(String pattern, List<CompletionItem> allowed) {
        Matcher first = FIRST_WORD.matcher(pattern);
        return !first.matches() || allowed.stream()
                .anyMatch(item -> beginsWith(first.group(1), item.getTextEdit().getLeft().getNewText()));
    }

    private static boolean beginsWith(String word, String text) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }
}
