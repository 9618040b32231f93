package jtbd.workspace.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;

/** A word where the id of a rule is wanted, and which ones may have been meant. */
record UnknownRule(String word) {

    private static final int FEW = 3;

    String message() {
        return "There is no rule '%s'. %s".formatted(word, nearest());
    }

    private String nearest() {
        return NearestWord.to(word, ids().toList()).map(UnknownRule::question)
                .or(() -> some(id -> id.startsWith(word)))
                .or(() -> some(id -> NearestWord.to(word, List.of(name(id))).isPresent() || name(id).equals(word)))
                .or(() -> some(id -> word.length() >= FEW && id.contains(word)))
                .or(this::subject)
                .orElse("`jtbd rules` lists them");
    }

    /** Those that fit, as long as they are not all. */
    private Optional<String> some(Predicate<String> fits) {
        List<String> fitting = word.isBlank() ? List.of() : ids().filter(fits).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        String first = question(String.join("', '", fitting.subList(0, Math.min(FEW, fitting.size()))));
        return Optional.of(fitting.size() <= FEW ? first
                : first + " There are %s more like it: `jtbd rules%s` lists them".formatted(fitting.size() - FEW,
                        subjects().anyMatch(subject(word)::equals) ? " " + subject(word) : ""));
    }

    private Optional<String> subject() {
        return NearestWord.to(subject(word), subjects().toList())
                .map("`jtbd rules %s` lists those about that"::formatted);
    }

    private static String question(String ids) {
        return "Did you mean '%s'?".formatted(ids);
    }

    private static Stream<String> subjects() {
        return ids().map(UnknownRule::subject).distinct();
    }

    private static Stream<String> ids() {
        return RuleCatalogue.all().stream().map(RegisteredRule::id);
    }

    private static String subject(String id) {
        return id.replaceFirst("\\..*", "");
    }

    private static String name(String id) {
        return id.substring(id.indexOf('.') + 1);
    }
}
