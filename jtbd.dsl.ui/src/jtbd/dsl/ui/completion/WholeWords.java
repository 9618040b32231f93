package jtbd.dsl.ui.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Words of a list of proposals that are written in whole once they are typed: the list closes then, so that the next
 * key goes into the text. A keyword that other proposals begin with is none, as {@code job} and the forms of jobs.
 */
record WholeWords(Set<String> words) {

    static WholeWords of(List<CompletionItem> items) {
        return new WholeWords(items.stream().filter(item -> isWhole(item, items)).map(CompletionItem::getLabel)
                .collect(Collectors.toSet()));
    }

    private static boolean isWhole(CompletionItem item, List<CompletionItem> items) {
        TypedWord word = new TypedWord(item.getLabel());
        return item.getKind() != CompletionItemKind.Keyword && item.getKind() != CompletionItemKind.Snippet
                || items.stream().noneMatch(other -> other != item && word.finds(other));
    }

    boolean contain(TypedWord word) {
        return words.contains(word.text());
    }
}
