package jtbd.dsl.rules;

import java.util.stream.Stream;

/** What a finding suggests to do, beside its words, so that they may change freely. */
public enum Suggestion {

    /** A word to write where the finding is. Of several, somebody has to choose. */
    WORD,

    /** A bracket to write behind the word before the finding. */
    BRACKET,

    /** A bracket to write behind the word that the finding marks. */
    BRACKET_BEHIND,

    /** The line with the bracket that closes a block, to write after the line on which the finding ends. */
    CLOSING,

    /** What is missing right behind the passage that the finding marks. */
    BEHIND,

    /** One of the words that can stand where the finding is, of which none is likelier than the others. */
    ONE_OF,

    /** A word to write before the finding. */
    WORD_BEFORE,

    /** What has no use where the finding marks it. */
    SURPLUS,

    /** What to write behind the word before the finding, with the name of a job; empty where that is the name only. */
    JOB,

    /** That the finding marks the first word of a title without quotation marks. */
    TITLE,

    /** The word of the block that a statement belongs in, which the finding begins. */
    BLOCK,

    /** That the finding marks the word of a block whose statements stand without one. */
    NEEDLESS_BLOCK,

    /** That a declaration, which the finding begins, belongs behind the block that it stands in. */
    BEHIND_BLOCK,

    /** A word of the language that is meant as a name. */
    NAME,

    /** The text that is meant by what the finding marks; empty where it is not known how far that goes. */
    TEXT,

    /** That the finding marks the title of something that has no name; with the word before it, where it marks that. */
    UNNAMED,

    /** The moment of a timeline whose date may be mixed up with the one found. */
    MOMENT,

    /** A word to leave out of the text that the finding marks. */
    NEEDLESS;

    /** The text that carries such a suggestion with a finding. */
    public String of(String suggested) {
        return name() + " " + suggested;
    }

    /** What is suggested so by the texts that a finding carries; null where it carries none. */
    public Stream<String> in(String[] carried) {
        String start = of("");
        return Stream.ofNullable(carried).flatMap(Stream::of).filter(text -> text.startsWith(start))
                .map(text -> text.substring(start.length()));
    }
}
