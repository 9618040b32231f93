package jtbd.dsl.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.rules.job.MissingOutcome;
import jtbd.dsl.rules.reference.AmbiguousReference;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.rules.reference.WrongKind;
import jtbd.dsl.rules.structure.DuplicateName;
import jtbd.dsl.rules.syntax.SyntaxError;

/** All rules there are, by subject and name. A new rule is one line here. */
public final class RuleCatalogue {

    /** Found while reading and linking, so they have no check of their own. */
    private static final List<Class<?>> FOUND_BY_READING = List.of(
            AmbiguousReference.class,
            SyntaxError.class,
            UnknownReference.class,
            WrongKind.class);

    private static final List<RuleCheck<?>> CHECKS = List.of(
            new MissingOutcome(),
            new DuplicateName());

    private static final Map<String, RegisteredRule> BY_ID = byId();

    private RuleCatalogue() {
    }

    /** All rules, sorted by id. */
    public static List<RegisteredRule> all() {
        return List.copyOf(BY_ID.values());
    }

    /** The rule with the id. */
    public static Optional<RegisteredRule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Map<String, RegisteredRule> byId() {
        Map<String, RegisteredRule> byId = new LinkedHashMap<>();
        Stream.concat(FOUND_BY_READING.stream().map(RegisteredRule::of), CHECKS.stream().map(RegisteredRule::of))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(rule -> byId.put(rule.id(), rule));
        return Collections.unmodifiableMap(byId);
    }
}
