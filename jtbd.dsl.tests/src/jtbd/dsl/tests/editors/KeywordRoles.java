package jtbd.dsl.tests.editors;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/** What each keyword is for, read off the shape of the grammar; a keyword has the first role that fits it anywhere. */
final class KeywordRoles {

    /** Sorted by precedence. */
    enum Role {
        /** Stands at the head of a file: {@code package}, {@code import}. */
        FILE,
        /** Is followed by the name that it declares: {@code job}, {@code metric}. */
        DECLARATION,
        /** Opens a block without a name: {@code forces}, {@code outcomes}. */
        BLOCK,
        /** Begins a statement and says of which kind it is: {@code push}, {@code define}, {@code minimize}. */
        KIND,
        /** One of an enumeration: {@code functional}, {@code emotional}, {@code direct}. */
        LITERAL,
        /** Says what follows: {@code want}, {@code importance}. */
        ATTRIBUTE,
        /** Another value out of a list: {@code high}, {@code maintain}. */
        VALUE
    }

    private static final String LIST_OF_ALL = "Keyword";

    private final Grammar grammar;
    private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

    KeywordRoles(Grammar grammar) {
        this.grammar = grammar;
        for (Role role : Role.values()) {
            words.put(role, new TreeSet<>());
        }
        Set<String> seen = new TreeSet<>();
        for (Role role : Role.values()) {
            keywords().stream().filter(keyword -> roleOf(keyword) == role).map(Keyword::getValue)
                    .filter(seen::add).forEach(words.get(role)::add);
        }
    }

    Set<String> words(Role role) {
        return words.get(role);
    }

    Set<String> all() {
        Set<String> all = new TreeSet<>();
        words.values().forEach(all::addAll);
        return all;
    }

    /** Keywords that a name may follow, be it declared there or given to a part of the statement. */
    Set<String> naming() {
        Set<String> naming = new TreeSet<>();
        keywords().stream().filter(KeywordRoles::isFollowedByAName).map(Keyword::getValue).forEach(naming::add);
        return naming;
    }

    /** The keywords of a rule of the grammar. */
    Set<String> of(String rule) {
        Set<String> found = new TreeSet<>();
        EcoreUtil2.getAllContentsOfType(GrammarUtil.findRuleForName(grammar, rule), Keyword.class).stream()
                .map(Keyword::getValue).filter(KeywordRoles::isWord).forEach(found::add);
        return found;
    }

    private List<Keyword> keywords() {
        return GrammarUtil.allRules(grammar).stream()
                .filter(rule -> !(rule instanceof TerminalRule) && !rule.getName().equals(LIST_OF_ALL))
                .flatMap(rule -> EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream())
                .filter(keyword -> isWord(keyword.getValue())).toList();
    }

    private static boolean isWord(String keyword) {
        return keyword.matches("[a-z].*");
    }

    private Role roleOf(Keyword keyword) {
        AbstractRule rule = EcoreUtil2.getContainerOfType(keyword, AbstractRule.class);
        if (rule instanceof EnumRule || GrammarUtil.isDatatypeRule(rule)) {
            return beginsStatements(rule) ? Role.KIND : rule instanceof EnumRule ? Role.LITERAL : Role.VALUE;
        }
        if (isValueOfAnAssignment(keyword)) {
            return Role.VALUE;
        }
        if (next(keyword) instanceof Assignment following && calls(following, "PackageName", "ImportedName")) {
            return Role.FILE;
        }
        if (isFirstOf(rule, keyword) && isFollowedByAName(keyword)) {
            return Role.DECLARATION;
        }
        return opensABlock(keyword) ? Role.BLOCK : Role.ATTRIBUTE;
    }

    private boolean beginsStatements(AbstractRule values) {
        return GrammarUtil.allParserRules(grammar).stream().filter(rule -> !GrammarUtil.isDatatypeRule(rule))
                .flatMap(rule -> EcoreUtil2.getAllContentsOfType(rule, RuleCall.class).stream()
                        .filter(call -> isFirstOf(rule, call)))
                .anyMatch(call -> call.getRule() == values);
    }

    private static boolean isValueOfAnAssignment(Keyword keyword) {
        return EcoreUtil2.getContainerOfType(keyword, Assignment.class) != null;
    }

    /** Nothing that is read stands before the element; what a rule makes before it reads ({@code {JobMap}}) is none. */
    private static boolean isFirstOf(AbstractRule rule, AbstractElement element) {
        for (EObject part = element; part.eContainer() != rule; part = part.eContainer()) {
            if (part.eContainer() instanceof Group group && group.getElements().indexOf(part) > 0) {
                return false;
            }
        }
        return rule instanceof ParserRule;
    }

    private static boolean isFollowedByAName(Keyword keyword) {
        return next(keyword) instanceof Assignment following && following.getFeature().equals("name")
                && calls(following, "ID");
    }

    private static boolean opensABlock(Keyword keyword) {
        AbstractElement following = next(keyword);
        while (following != null && GrammarUtil.isOptionalCardinality(following)) {
            following = next(following);
        }
        return following instanceof Keyword brace && brace.getValue().equals("{");
    }

    private static boolean calls(Assignment assignment, String... rules) {
        return assignment.getTerminal() instanceof RuleCall call && List.of(rules).contains(call.getRule().getName());
    }

    private static AbstractElement next(AbstractElement element) {
        AbstractElement next = EcoreUtil2.getNextSibling(element) instanceof AbstractElement sibling
                && !(element.eContainer() instanceof Alternatives) ? sibling : null;
        return next instanceof Action ? next(next) : next;
    }
}
