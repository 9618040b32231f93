package jtbd.dsl.documents.markdown;

import java.util.Collection;
import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.EvidenceSource;

/** What was said, each with who said it. */
final class QuoteItems {

    private QuoteItems() {
    }

    static List<Inline> of(Collection<? extends EvidenceSource> sources, Standpoint here) {
        return sources.stream().map(source -> source instanceof Answer answer
                ? Inline.of("“" + answer.getAnswer() + "”").plus(here.link(answer).after("—")) : here.link(source))
                .toList();
    }
}
