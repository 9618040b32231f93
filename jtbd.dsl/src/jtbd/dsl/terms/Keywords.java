package jtbd.dsl.terms;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The keywords of the language. */
@Singleton
public class Keywords {

    private final IGrammarAccess grammar;
    private Set<String> all;

    @Inject
    Keywords(IGrammarAccess grammar) {
        this.grammar = grammar;
    }

    /** Whether the word is a keyword, so that it needs {@code ^} where it is meant as a name. */
    public boolean contains(String word) {
        return all().contains(word);
    }

    /** How the language writes the word: without capitals, and with the z of {@code minimize}; else as it is. */
    public String spelt(String word) {
        String usual = word.toLowerCase(Locale.ROOT).replaceFirst("ise$", "ize");
        return contains(usual) ? usual : word;
    }

    /** How a name of one or several words is written: with {@code ^} where the first of them is a keyword. */
    public String escaped(String dottedName) {
        int dot = dottedName.indexOf('.');
        return contains(dot < 0 ? dottedName : dottedName.substring(0, dot)) ? "^" + dottedName : dottedName;
    }

    /** Those that are words, and not signs. */
    public List<String> words() {
        return all().stream().filter(keyword -> Character.isLetter(keyword.charAt(0))).toList();
    }

    private Set<String> all() {
        if (all == null) {
            all = Set.copyOf(GrammarUtil.getAllKeywords(grammar.getGrammar()));
        }
        return all;
    }
}
