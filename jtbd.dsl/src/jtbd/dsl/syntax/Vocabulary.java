package jtbd.dsl.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.terms.Keywords;

/** The words that each kind of thing understands, read off the grammar. */
@Singleton
public class Vocabulary {

    private final IGrammarAccess grammar;
    private final Keywords keywords;
    private final Map<EClass, Set<String>> words = new ConcurrentHashMap<>();
    private final Map<EClass, Set<String>> wordsOfHeads = new ConcurrentHashMap<>();
    private final WordsBehind wordsBehind;
    private final Map<String, Set<String>> inBlocksOf = new ConcurrentHashMap<>();
    /** Files are read side by side: it is seen whole or not at all. */
    private volatile Set<String> openers;
    private volatile Pattern declaration;
    private volatile List<EClass> kindsWithBlocks;

    @Inject
    Vocabulary(IGrammarAccess grammar, Keywords keywords, WordsBehind wordsBehind) {
        this.grammar = grammar;
        this.keywords = keywords;
        this.wordsBehind = wordsBehind;
    }

    /** Whether the word begins something that stands on its own in a file or in an industry. */
    boolean declares(String word) {
        return declaring().contains(word);
    }

    /** The words that begin something that stands on its own in a file or in an industry. */
    Set<String> declaring() {
        return wordsOf(JtbdPackage.Literals.TOP_ELEMENT);
    }

    /** Whether the line begins with such a word and a name. */
    boolean isDeclaration(CharSequence line) {
        if (declaration == null) {
            declaration = Pattern.compile("\\s*(" + String.join("|", declaring()) + ")\\s+[\\p{L}_^].*");
        }
        return declaration.matcher(line).matches();
    }

    /** Whether a statement that begins with the word can stand in the block of what begins with the other one. */
    boolean canHold(String word, String opener) {
        return inBlocksOf.computeIfAbsent(opener, this::wordsInBlocksOf).contains(word);
    }

    private Set<String> wordsInBlocksOf(String opener) {
        Set<String> found = new LinkedHashSet<>();
        for (AbstractRule rule : GrammarUtil.allParserRules(grammar.getGrammar())) {
            Set<String> first = new LinkedHashSet<>();
            addFirstWords(rule.getAlternatives(), first);
            if (first.contains(opener) && hasBlock(rule.getAlternatives())) {
                statements(rule.getAlternatives()).forEach(statement -> addFirstWords(statement, found));
            }
            found.addAll(wordsBehind.inBlockOf(opener, rule.getName()));
        }
        return found;
    }

    /** How the language writes the word where it is one of it. */
    String spelt(String word) {
        return keywords.spelt(word);
    }

    boolean isKeyword(String word) {
        return keywords.contains(word);
    }

    /** The words that can begin a statement within the kind of thing. */
    Set<String> wordsOf(EClass kind) {
        return words.computeIfAbsent(kind, this::collect);
    }

    /** The words that the first line of such a thing goes on with, behind its name, its title and its kind. */
    Set<String> wordsOfHead(EClass kind) {
        return wordsOfHeads.computeIfAbsent(kind, this::collectOfHead);
    }

    private Set<String> collectOfHead(EClass kind) {
        AbstractRule rule = GrammarUtil.findRuleForName(grammar.getGrammar(), kind.getName());
        Set<String> found = new LinkedHashSet<>();
        if (rule != null && rule.getAlternatives() instanceof Group parts) {
            parts.getElements().stream().filter(part -> GrammarUtil.isOptionalCardinality(part) && !hasBlock(part))
                    .forEach(part -> addFirstWords(part, found));
        }
        return found;
    }

    /** Whether the word begins something that can have a block of its own. */
    boolean opensBlock(String word) {
        if (openers == null) {
            openers = collectOpeners();
        }
        return openers.contains(word);
    }

    private Set<String> collectOpeners() {
        Set<String> found = new LinkedHashSet<>();
        GrammarUtil.allParserRules(grammar.getGrammar()).stream().filter(rule -> hasBlock(rule.getAlternatives()))
                .forEach(rule -> addFirstWords(rule.getAlternatives(), found));
        return found;
    }

    private static boolean hasBlock(AbstractElement body) {
        return EcoreUtil2.getAllContentsOfType(body, Keyword.class).stream()
                .anyMatch(keyword -> keyword.getValue().equals("{"));
    }

    /** Whether such a thing can have a block of its own, which {@link #wordsOf} then tells the words of. */
    boolean hasBlock(EClass kind) {
        AbstractRule rule = GrammarUtil.findRuleForName(grammar.getGrammar(), kind.getName());
        return rule != null && hasBlock(rule.getAlternatives());
    }

    /** The kinds of things in whose blocks a statement can begin with the word. */
    List<EClass> kindsWith(String word) {
        if (kindsWithBlocks == null) {
            kindsWithBlocks = collectKindsWithBlocks();
        }
        return kindsWithBlocks.stream().filter(kind -> wordsOf(kind).contains(word)).toList();
    }

    private List<EClass> collectKindsWithBlocks() {
        return GrammarUtil.allParserRules(grammar.getGrammar()).stream()
                .filter(rule -> hasBlock(rule.getAlternatives())).map(rule -> rule.getType().getClassifier())
                .filter(EClass.class::isInstance).map(EClass.class::cast).distinct().toList();
    }

    private Set<String> collect(EClass kind) {
        AbstractRule rule = GrammarUtil.findRuleForName(grammar.getGrammar(), kind.getName());
        Set<String> found = new LinkedHashSet<>();
        if (rule != null) {
            statements(rule.getAlternatives()).forEach(statement -> addFirstWords(statement, found));
        }
        return found;
    }

    /** What the last loop of the rule repeats, which is its block; the whole rule where it has none. */
    private static List<? extends AbstractElement> statements(AbstractElement body) {
        List<AbstractElement> loops = EcoreUtil2.getAllContentsOfType(body, AbstractElement.class).stream()
                .filter(element -> element instanceof Alternatives || element instanceof Assignment)
                .filter(GrammarUtil::isMultipleCardinality).toList();
        if (loops.isEmpty()) {
            return List.of(body);
        }
        return loops.stream().filter(Alternatives.class::isInstance).reduce((former, last) -> last).map(List::of)
                .orElseGet(() -> List.of(loops.get(loops.size() - 1)));
    }

    static void addFirstWords(AbstractElement element, Set<String> found) {
        if (element instanceof Keyword keyword) {
            found.add(keyword.getValue());
        } else if (element instanceof EnumLiteralDeclaration literal) {
            found.add(literal.getEnumLiteral().getLiteral());
        } else if (element instanceof Assignment assignment) {
            addFirstWords(assignment.getTerminal(), found);
        } else if (element instanceof RuleCall call && !GrammarUtil.isTerminalRuleCall(call)) {
            addFirstWords(call.getRule().getAlternatives(), found);
        } else if (element instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(alternative -> addFirstWords(alternative, found));
        } else if (element instanceof CompoundElement group) {
            addFirstWordsOfGroup(group, found);
        }
    }

    private static void addFirstWordsOfGroup(CompoundElement group, Set<String> found) {
        for (AbstractElement part : group.getElements()) {
            addFirstWords(part, found);
            if (!GrammarUtil.isOptionalCardinality(part) && !(part instanceof Action)) {
                return;
            }
        }
    }
}
