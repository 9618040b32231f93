package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.LonePicture;

/** What is told about a word: a title, sentences, facts, an example, pictures; how it looks is decided elsewhere. */
final class Sheet {

    private final String title;
    private final String kind;
    private final List<String> sentences = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<LonePicture> pictures = new ArrayList<>();
    private String example = "";

    Sheet(String title, String kind) {
        this.title = title;
        this.kind = kind;
    }

    /**
     * One line of what is known.
     *
     * @param share drawn as a bar, 0–1; null for none
     */
    record Fact(String label, String words, BigDecimal share) {
    }

    Sheet say(String sentence) {
        if (sentence != null && !sentence.isBlank()) {
            sentences.add(sentence.strip());
        }
        return this;
    }

    /** Says a text of ours; words of the language stand in quotation marks. */
    Sheet explain(String markdown) {
        return say(markdown.replaceAll("\\s+", " ").replaceAll("`([^`]+)`", "“$1”"));
    }

    Sheet fact(String label, String words) {
        return words.isEmpty() ? this : add(new Fact(label, words, null));
    }

    Sheet fact(String label, String words, Optional<BigDecimal> share) {
        return add(new Fact(label, words, share.orElse(null)));
    }

    Sheet example(String text) {
        example = text.stripTrailing();
        return this;
    }

    Sheet show(List<LonePicture> more) {
        pictures.addAll(more);
        return this;
    }

    private Sheet add(Fact fact) {
        facts.add(fact);
        return this;
    }

    String title() {
        return title;
    }

    String kind() {
        return kind;
    }

    List<String> sentences() {
        return sentences;
    }

    List<Fact> facts() {
        return facts;
    }

    List<LonePicture> pictures() {
        return pictures;
    }

    /** A text in our language; empty for none. */
    String exampleText() {
        return example;
    }
}
