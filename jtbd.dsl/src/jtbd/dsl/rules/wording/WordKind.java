package jtbd.dsl.rules.wording;

import java.util.Locale;

/** What the checks of a text know about a word; each kind is a list of words beside this class. */
public enum WordKind {

    /** Words that hold English sentences together: the, of, my, with. */
    FUNCTION,
    /** Words that hold sentences of other languages together and mean nothing in English: der, les, una. */
    FOREIGN,
    /** Small words that turn the meaning of a text: not, before, without. */
    WEIGHTY,
    /** Words that begin a noun: a, the, my, some. */
    DETERMINER,
    /** Words that open a clause of its own: who, what, that, if. */
    CLAUSE,
    /** Verbs that are nothing else: find, choose, avoid. */
    VERB,
    /** Verbs that are also nouns: order, plan, drink. */
    VERB_OR_NOUN,
    /** Products, features and technologies: app, dashboard, blockchain. */
    SOLUTION,
    /** Praise where a measure belongs: easily, better, seamless. */
    VAGUE,
    /** Measures that nobody can measure: ease, quality, experience. */
    SOFT_MEASURE,
    /** Words of feeling: feel, confident, worry. */
    FEELING,
    /** Words of standing before others: seen, known, respected. */
    STANDING,
    /** People as a statistic counts them: women, millennials, men. */
    PEOPLE,
    /** Traits that a statistic gives to people: young, married, retired. */
    DEMOGRAPHIC,
    /** Words that tell of no single time: always, usually, often. */
    GENERAL,
    /** Pairs that name one thing although an "and" stands in them: wear and tear. */
    PAIR;

    int bit() {
        return 1 << ordinal();
    }

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    }
}
