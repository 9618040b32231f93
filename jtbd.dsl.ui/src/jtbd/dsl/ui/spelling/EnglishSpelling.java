package jtbd.dsl.ui.spelling;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.texteditor.spelling.ISpellingEngine;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingContext;

import jtbd.dsl.ui.Activator;

/** A spelling engine for all texts of the Platform: American and British English, and the words that the user added. */
public final class EnglishSpelling implements ISpellingEngine {

    @Override
    public void check(IDocument document, IRegion[] regions, SpellingContext context,
            ISpellingProblemCollector collector, IProgressMonitor monitor) {
        Optional<EnglishWords> known = EnglishWords.loaded();
        if (known.isPresent()) {
            try {
                for (IRegion region : regions) {
                    check(document.get(region.getOffset(), region.getLength()), region.getOffset(), known.get(),
                            collector);
                }
            } catch (BadLocationException e) {
                Activator.log().error("The spelling of a place outside of the text was asked for", e);
            }
        }
    }

    private static void check(String prose, int offset, EnglishWords known, ISpellingProblemCollector collector) {
        List<ProseWord> words = ProseWord.in(prose);
        for (ProseWord word : words) {
            if (!known.has(word.text()) && !OwnWords.has(word.text())) {
                collector.accept(new Misspelling(word.text(), offset + word.offset(), known));
            }
        }
    }
}
