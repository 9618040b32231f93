package jtbd.dsl.documents.markdown.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A page being written, block after block; a heading is written only if something follows below it. */
public final class Page {

    private final StringBuilder out = new StringBuilder(1 << 12);
    private final List<Heading> waiting = new ArrayList<>();

    /** Begins a section; of one that stays empty, nothing is seen. */
    public Page heading(int level, Inline words) {
        waiting.removeIf(heading -> heading.level() >= level);
        waiting.add(new Heading(level, words));
        return this;
    }

    public Page heading(int level, String words) {
        return heading(level, Inline.of(words));
    }

    /** Begins a section that is there even if it stays empty, since links may lead to it. */
    public Page place(int level, Inline words) {
        heading(level, words);
        begin();
        return this;
    }

    public Page paragraph(Inline words) {
        return words.isEmpty() ? this : block(words + "\n");
    }

    public Page paragraphs(List<String> texts) {
        texts.forEach(text -> paragraph(Inline.of(text)));
        return this;
    }

    public Page quote(Inline words) {
        return words.isEmpty() ? this : block("> " + words + "\n");
    }

    public Page list(Collection<Inline> items) {
        List<Inline> filled = items.stream().filter(item -> !item.isEmpty()).toList();
        return filled.isEmpty() ? this : block(filled.stream().map(item -> "- " + item + "\n")
                .collect(Collectors.joining()));
    }

    public Page table(Table table) {
        if (!table.isEmpty()) {
            begin();
            separate();
            table.writeTo(out);
        }
        return this;
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Page block(String markdown) {
        begin();
        separate();
        out.append(markdown);
        return this;
    }

    private void begin() {
        for (Heading heading : waiting) {
            separate();
            out.append("#".repeat(heading.level())).append(' ').append(heading.words()).append('\n');
        }
        waiting.clear();
    }

    private void separate() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private record Heading(int level, Inline words) {
    }
}
