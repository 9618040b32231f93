package jtbd.dsl.ide.completion.reading;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

import jtbd.dsl.jtbd.JtbdPackage;

/**
 * A rule of the grammar that is being read, and what was said in it so far.
 *
 * @param number the same for all that becomes of the frame while its rule is read on
 * @param call where the rule was called; null for a file
 * @param outer where to go on when the rule is read; null for a file
 * @param said the features that have a value; with the word behind a colon where the value is a word of the language,
 *     as in {@code kind:push}. The words themselves, where the rule reads nothing but words.
 */
public record Frame(int number, AbstractRule rule, RuleCall call, Frame outer, Set<String> said) {

    Frame into(int innerNumber, RuleCall inner) {
        return new Frame(innerNumber, inner.getRule(), inner, this, Set.of());
    }

    Frame with(Set<String> more) {
        if (said.containsAll(more)) {
            return this;
        }
        Set<String> all = new LinkedHashSet<>(said);
        all.addAll(more);
        return new Frame(number, rule, call, outer, all);
    }

    /** The frame with more of what was said in it, and in those around it, by their numbers. */
    Frame withEach(Map<Integer, Set<String>> more) {
        Frame around = outer == null ? null : outer.withEach(more);
        return new Frame(number, rule, call, around, said).with(more.getOrDefault(number, Set.of()));
    }

    /** Where the rule is read, its caller knows the words of it, or what kind of thing it was. */
    Frame leave() {
        Assignment assignment = GrammarUtil.containingAssignment(call);
        if (assignment == null) {
            return isOfWords() ? outer.with(said) : outer;
        }
        Set<String> news = new LinkedHashSet<>();
        news.add(assignment.getFeature());
        if (isOfWords() && !said.isEmpty()) {
            news.add(assignment.getFeature() + ":" + String.join(" ", said));
        } else if (GrammarUtil.isMultipleAssignment(assignment)) {
            said.stream().filter(one -> one.indexOf(':') > 0).forEach(news::add);
        }
        return outer.with(news);
    }

    public boolean isOfWords() {
        return !(rule instanceof ParserRule parsed) || GrammarUtil.isDatatypeRule(parsed);
    }

    /** The innermost frame of this rule. */
    public Optional<Frame> around(String ruleName) {
        for (Frame frame = this; frame != null; frame = frame.outer) {
            if (frame.rule.getName().equals(ruleName)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    public boolean isWithin(String ruleName) {
        return around(ruleName).isPresent();
    }

    /** What reads a thing, and not only words: the frame itself or the next one around it. */
    public Frame ofThing() {
        Frame frame = this;
        while (frame.isOfWords() || GrammarUtil.isEObjectFragmentRule(frame.rule)) {
            frame = frame.outer;
        }
        return frame;
    }

    /** What reads a thing with a place of its own, such as a job or a force; a file where nothing else is around. */
    Frame ofElement() {
        Frame frame = ofThing();
        while (frame.outer != null && !JtbdPackage.Literals.ELEMENT
                .isSuperTypeOf((EClass) frame.rule.getType().getClassifier())) {
            frame = frame.outer;
        }
        return frame;
    }
}
