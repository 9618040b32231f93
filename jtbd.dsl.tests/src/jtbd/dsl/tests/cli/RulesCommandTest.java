package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.tests.fixtures.Golden;

class RulesCommandTest {

    @Test
    void every_rule_is_on_a_line_of_its_own() {
        assertThat(Call.of("rules").out().lines().map(line -> line.split(" ")[0]))
                .containsExactlyElementsOf(RuleCatalogue.all().stream().map(RegisteredRule::id).toList());
    }

    @Test
    void one_rule_is_explained_with_what_a_check_says_of_its_example() {
        Golden.assertSame("jtbd.dsl.tests/src/jtbd/dsl/tests/cli/golden/rule.txt",
                Call.of("rules", "job.want-without-to").out());
    }

    @Test
    void what_always_stays_an_error_is_not_said_to_be_a_choice() {
        assertThat(Call.of("rules", "reference.unknown-reference").out())
                .contains("It always stays an error").doesNotContain("jtbd.toml", "ignore ");
    }

    @Test
    void what_stands_outside_of_all_braces_is_not_said_to_be_silenced_there() {
        assertThat(Call.of("rules", "structure.unused-import").out()).contains("jtbd.toml").doesNotContain("ignore s");
    }

    @Test
    void every_rule_is_explained() {
        for (RegisteredRule rule : RuleCatalogue.all()) {
            Call call = Call.of("rules", rule.id());
            assertThat(call.status()).isZero();
            assertThat(call.out()).contains(rule.title(), "example.jtbd:").doesNotContain("\u001b", "@|");
        }
    }

    @Test
    void colours_are_for_terminals_only() {
        String rule = "ignore.unknown-rule";
        assertThat(Call.onTerminal("rules", rule).out()).contains("\u001b[1;33mwarning").doesNotContain("`", "@|");
        assertThat(Call.onTerminal("rules").out()).contains(rule, "\u001b[1;31merror");
        assertThat(Call.of("rules").out()).doesNotContain("\u001b");
    }

    @Test
    void rules_of_one_subject_are_listed_by_how_their_ids_begin() {
        assertThat(Call.of("rules", "ignore").out().lines()).hasSize(2).allMatch(line -> line.startsWith("ignore."));
        assertThat(Call.of("rules", "job.missing").out().lines()).hasSizeGreaterThan(2)
                .allMatch(line -> line.startsWith("job.missing-"));
        assertThat(Call.of("rules", "job.miss").status()).isEqualTo(2);
    }

    @Test
    void rules_are_listed_for_programs() {
        assertThat(Call.of("rules", "ignore", "--format", "json").out()).isEqualTo("""
                [
                  {
                    "id": "ignore.silences-nothing",
                    "group": "ignore",
                    "severity": "warning",
                    "adjustable": true,
                    "title": "What is ignored would be reported otherwise",
                    "page": "docs/rules/ignore.silences-nothing.md"
                  },
                  {
                    "id": "ignore.unknown-rule",
                    "group": "ignore",
                    "severity": "warning",
                    "adjustable": true,
                    "title": "What is ignored is a rule",
                    "page": "docs/rules/ignore.unknown-rule.md"
                  }
                ]
                """);
        JsonArray rules = JsonParser.parseString(Call.of("rules", "--format", "json").out()).getAsJsonArray();
        assertThat(rules).hasSameSizeAs(RuleCatalogue.all()).allSatisfy(rule -> assertThat(
                Path.of("..", rule.getAsJsonObject().get("page").getAsString())).exists());
        assertThat(Call.of("rules", "--format", "xml")).isEqualTo(new Call(2, "",
                "jtbd: There is no format 'xml'. There are: text, json\n"));
    }

    @Test
    void a_word_that_begins_no_id_is_answered_with_what_was_meant() {
        assertThat(Call.of("rules", "nope").err())
                .isEqualTo("jtbd: There is no rule 'nope'. `jtbd rules` lists them\n");
        assertThat(Call.of("rules", "compettitor").err())
                .isEqualTo("jtbd: There is no rule 'compettitor'. `jtbd rules competitor` lists those about that\n");
        assertThat(Call.of("rules", "job.miss").err())
                .startsWith("jtbd: There is no rule 'job.miss'. Did you mean 'job.");
    }

    @Test
    void a_shell_can_complete_rules_and_formats() {
        assertThat(Call.of("completion").out()).contains("job.missing-outcome", "markdown");
    }

    @Test
    void a_rule_that_is_not_known_is_named_with_the_nearest_one() {
        assertThat(Call.of("rules", "job.missing-outcom")).isEqualTo(new Call(2, "",
                "jtbd: There is no rule 'job.missing-outcom'. Did you mean 'job.missing-outcome'?\n"));
    }
}
