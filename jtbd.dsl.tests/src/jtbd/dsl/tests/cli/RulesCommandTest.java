package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;

class RulesCommandTest {

    @Test
    void every_rule_is_on_a_line_of_its_own() {
        assertThat(Call.of("rules").out().lines().map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(RuleCatalogue.all().stream().map(RegisteredRule::id).toList());
    }

    @Test
    void one_rule_is_explained_by_its_page() {
        RegisteredRule rule = RuleCatalogue.all().get(0);
        assertThat(Call.of("rules", rule.id())).isEqualTo(new Call(0, rule.page(), ""));
    }

    @Test
    void a_rule_that_is_not_known_is_named_with_the_nearest_one() {
        assertThat(Call.of("rules", "job.missing-outcom")).isEqualTo(new Call(2, "",
                "jtbd: There is no rule 'job.missing-outcom'. Did you mean 'job.missing-outcome'?\n"));
    }
}
