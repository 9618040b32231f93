package jtbd.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;
import com.google.inject.Provider;

import jtbd.dsl.ide.session.FileView;

/** What can be written at a place. */
public final class Completion {

    @Inject
    private Provider<ContentAssistContextFactory> contexts;

    @Inject
    private ExecutorService workers;

    public CompletionList at(FileView file, int offset, CancelIndicator cancelled) {
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(workers);
        Map<String, CompletionItem> items = new LinkedHashMap<>();
        for (ContentAssistContext context : factory.create(file.text(), new TextRegion(offset, 0), offset,
                file.resource())) {
            for (AbstractElement element : context.getFirstSetGrammarElements()) {
                if (element instanceof Keyword keyword && keyword.getValue().startsWith(context.getPrefix())) {
                    items.computeIfAbsent(keyword.getValue(), Completion::item);
                }
            }
        }
        return new CompletionList(false, new ArrayList<>(items.values()));
    }

    private static CompletionItem item(String keyword) {
        CompletionItem item = new CompletionItem(keyword);
        item.setKind(CompletionItemKind.Keyword);
        return item;
    }
}
