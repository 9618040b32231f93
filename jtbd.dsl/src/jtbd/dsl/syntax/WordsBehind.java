package jtbd.dsl.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** What the grammar wants right behind one of its words; looked up once, as each mistake of a text asks many times. */
@Singleton
class WordsBehind {

    private final Grammar grammar;
    private final Map<String, List<AbstractElement>> places = new HashMap<>();
    private final Map<String, List<AbstractElement>> placesBefore = new HashMap<>();
    private final Map<String, Set<AbstractRule>> withParts = new ConcurrentHashMap<>();

    @Inject
    WordsBehind(IGrammarAccess access) {
        grammar = access.getGrammar();
        GrammarUtil.allParserRules(grammar).stream().map(AbstractRule::getAlternatives)
                .flatMap(body -> EcoreUtil2.eAllOfType(body, AbstractElement.class).stream())
                .filter(element -> element.eContainer() instanceof Group && isOneWord(element)).forEach(this::add);
    }

    private void add(AbstractElement place) {
        firstWords(place).forEach(word -> places.computeIfAbsent(word, absent -> new ArrayList<>()).add(place));
        next(place).filter(WordsBehind::isOnlyWords).ifPresent(next -> firstWords(next)
                .forEach(word -> placesBefore.computeIfAbsent(word, absent -> new ArrayList<>()).add(place)));
    }

    /**
     * The words of which one has to follow in the rule, where nothing else can: {@code high}, … behind
     * {@code priority}. Where the rule does not have the word, in those that do.
     */
    Set<String> required(String word, String rule) {
        Set<String> required = new LinkedHashSet<>();
        for (AbstractElement element : placesOf(word, rule)) {
            Optional<AbstractElement> next = next(element).filter(WordsBehind::isOnlyWords);
            if (next.isEmpty()) {
                return Set.of();
            }
            Vocabulary.addFirstWords(next.get(), required);
        }
        return required;
    }

    /** The words that can begin a statement in the block that the word opens in the rule; none where it opens none. */
    Set<String> inBlockOf(String word, String rule) {
        Set<String> words = new LinkedHashSet<>();
        placesOf(word).stream().filter(keyword -> isIn(rule, keyword))
                .flatMap(keyword -> next(keyword).stream())
                .filter(next -> next instanceof Keyword bracket && bracket.getValue().equals("{"))
                .flatMap(bracket -> next(bracket).stream()).forEach(body -> Vocabulary.addFirstWords(body, words));
        return words;
    }

    /** Whether the bracket of a block can stand right behind the word, with no name between. */
    boolean opensBlockAtOnce(String word) {
        return placesOf(word).stream().anyMatch(WordsBehind::isBeforeBracket);
    }

    private static boolean isBeforeBracket(AbstractElement word) {
        Optional<AbstractElement> next = next(word);
        while (next.filter(WordsBehind::mayBeAbsent).isPresent()) {
            next = next(next.get());
        }
        return next.filter(bracket -> bracket instanceof Keyword sign && sign.getValue().equals("{")).isPresent();
    }

    private static boolean mayBeAbsent(AbstractElement element) {
        return element instanceof Action || GrammarUtil.isOptionalCardinality(element);
    }

    /** The words that the word follows in the rule, or in one of those that it is made of. */
    Set<String> before(String word, String rule) {
        Set<AbstractRule> rules = withParts.computeIfAbsent(rule, this::withParts);
        Set<String> words = new LinkedHashSet<>();
        placesBefore.getOrDefault(word, List.of()).stream()
                .filter(element -> rules.contains(GrammarUtil.containingRule(element)))
                .forEach(element -> words.addAll(firstWords(element)));
        return words;
    }

    private Set<AbstractRule> withParts(String rule) {
        Set<AbstractRule> rules = new LinkedHashSet<>();
        addWithParts(GrammarUtil.findRuleForName(grammar, rule), rules);
        return rules;
    }

    private static void addWithParts(AbstractRule rule, Set<AbstractRule> rules) {
        if (rule != null && rules.add(rule)) {
            EcoreUtil2.eAllOfType(rule.getAlternatives(), RuleCall.class)
                    .forEach(call -> addWithParts(call.getRule(), rules));
        }
    }

    private static Set<String> firstWords(AbstractElement element) {
        Set<String> words = new LinkedHashSet<>();
        Vocabulary.addFirstWords(element, words);
        return words;
    }

    /** Whether names follow that are listed with commas, in the rule or, where it does not have the word, in others. */
    boolean listsNames(String word, String rule) {
        return placesOf(word, rule).stream().flatMap(keyword -> next(keyword).stream())
                .anyMatch(next -> next instanceof Assignment names && GrammarUtil.isMultipleAssignment(names)
                        && names.getTerminal() instanceof CrossReference);
    }

    /** Whether a name has to follow the word in the rule or, where it does not have the word, in others. */
    boolean wantName(String word, String rule) {
        return placesOf(word, rule).stream().flatMap(keyword -> next(keyword).stream()).anyMatch(
                next -> next instanceof Assignment name && name.getTerminal() instanceof CrossReference);
    }

    /** Whether a text has to follow the word in the rule. */
    boolean wantText(String word, String rule) {
        return placesOf(word, rule).stream().flatMap(keyword -> next(keyword).stream())
                .anyMatch(next -> next instanceof Assignment text && text.getTerminal() instanceof RuleCall call
                        && call.getRule().getName().equals("STRING"));
    }

    private List<AbstractElement> placesOf(String word, String rule) {
        List<AbstractElement> inRule = placesOf(word).stream().filter(element -> isIn(rule, element)).toList();
        return inRule.isEmpty() ? placesOf(word) : inRule;
    }

    private List<AbstractElement> placesOf(String word) {
        return places.getOrDefault(word, List.of());
    }

    private static boolean isOneWord(AbstractElement element) {
        return element instanceof Keyword || element instanceof Assignment value
                && value.getTerminal() instanceof RuleCall call && call.getRule() instanceof EnumRule;
    }

    private static boolean isIn(String rule, AbstractElement element) {
        return GrammarUtil.containingRule(element).getName().equals(rule);
    }

    private static Optional<AbstractElement> next(AbstractElement element) {
        List<AbstractElement> all = ((Group) element.eContainer()).getElements();
        int index = all.indexOf(element) + 1;
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    private static boolean isOnlyWords(AbstractElement element) {
        EObject called = element instanceof Assignment assignment ? assignment.getTerminal() : element;
        AbstractElement body = called instanceof RuleCall call ? call.getRule().getAlternatives()
                : (AbstractElement) called;
        return !GrammarUtil.isOptionalCardinality(element)
                && EcoreUtil2.eAllOfType(body, RuleCall.class).isEmpty();
    }
}
