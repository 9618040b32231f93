package jtbd.dsl.tests.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeywordCompletionTest {

    @TempDir
    Path folder;

    @Test
    void a_block_is_offered_its_statements_with_what_they_mean() throws Exception {
        Proposed proposed = at("job Share \"Share files\" functional { <|> }");

        assertThat(proposed.labels()).contains("when", "want", "so", "importance", "forces", "map", "note")
                .doesNotContain("define", "push", "unit", "job", "buyer");
        assertThat(proposed.item("want").getDetail()).isEqualTo("The progress that is wanted, beginning with \"to\"");
    }

    @Test
    void what_a_block_says_once_is_not_offered_again_wherever_it_stands() throws Exception {
        assertThat(at("job Share functional { want \"to share\"  <|>  importance 9/10 }").labels())
                .contains("satisfaction", "when").doesNotContain("want", "importance");
    }

    @Test
    void what_a_block_may_say_often_is_offered_again() throws Exception {
        assertThat(at("job Share functional { context \"It rains\"  <|> }").labels()).contains("context");
    }

    @Test
    void the_head_of_a_job_is_offered_its_kinds_and_then_what_follows_each() throws Exception {
        assertThat(at("job Share \"Share files\" <|>").labels())
                .containsExactly("functional", "emotional", "social", "supporting", "consumption");
        assertThat(at("job Share \"Share files\" supporting <|>").labels())
                .containsExactly("buyer", "co-creator", "transferrer");
        assertThat(at("job Share \"Share files\" functional core <|> { }").labels())
                .containsExactly("of", "score", "underserved");
    }

    @Test
    void a_job_goes_on_with_its_block_as_well_as_on_its_line() throws Exception {
        assertThat(at("job Share \"Share files\" functional core <|>").labels())
                .containsExactly("of", "score", "underserved", "block");
        assertThat(at("job Share \"Share files\" functional\n<|>").labels()).doesNotContain("block");
    }

    @Test
    void a_word_is_found_by_what_people_say_for_it() throws Exception {
        Proposed proposed = at("industry Files {\n  perso<|>\n}");

        assertThat(proposed.labels()).contains("segment");
        assertThat(proposed.item("segment").getFilterText()).isEqualTo("persona");
        assertThat(at("industry Files {\n  riv<|>\n}").labels()).contains("competitor");
        assertThat(at("job Share functional {\n  situ<|>\n}").labels()).contains("when", "context");
        assertThat(at("industry Files {\n  pe<|>\n}").labels()).doesNotContain("segment");
    }

    @Test
    void an_industry_that_is_known_from_around_is_not_asked_for() throws Exception {
        assertThat(at("industry Files { job Share functional { <|> } }").labels()).doesNotContain("in");
        assertThat(at("job Share functional { <|> }").labels()).contains("in");
    }

    @Test
    void a_feeling_has_no_steps() throws Exception {
        assertThat(at("job Share emotional { <|> }").labels()).contains("when").doesNotContain("map");
    }

    @Test
    void the_next_missing_step_of_a_map_comes_first() throws Exception {
        assertThat(at("job Share functional { map { define \"a\"  prepare \"b\"\n<|>\nconclude \"z\" } }").labels())
                .startsWith("confirm", "execute").contains("locate").doesNotContain("define", "prepare", "push");
    }

    @Test
    void a_step_that_stands_further_down_is_not_offered_again() throws Exception {
        String map = "job Share functional {\n  map {\n    define \"a\"%s\n    <|>\n    execute \"b\"\n"
                + "    conclude \"c\"\n  }\n}";

        assertThat(at(map.formatted("")).labels()).startsWith("locate", "prepare", "confirm").contains("monitor")
                .doesNotContain("define", "execute", "conclude");
        assertThat(at(map.formatted(" { note \"n\" }")).labels()).startsWith("locate")
                .doesNotContain("define", "execute", "conclude");
        assertThat(at(map.formatted("").replace("<|>", "c<|>")).labels()).startsWith("confirm")
                .doesNotContain("conclude");
    }

    @Test
    void what_may_stand_once_is_not_offered_above_it() throws Exception {
        assertThat(at("job Share functional {\n  for Owners\n  <|>\n  want \"x\"\n  so \"y\"\n}").labels())
                .contains("when").doesNotContain("for", "want", "so");
        assertThat(at("job Share functional {\n  for <|>\n  want \"x\"\n  so \"y\"\n}").labels())
                .doesNotContain("so");
        assertThat(at("interview Ana { timeline {\n  first thought 2026-01-01\n  <|>\n"
                + "  event one 2026-02-01\n} }").labels())
                .contains("first use").doesNotContain("first thought", "event one");
        assertThat(at("roadmap {\n  quick { }\n  <|>\n  medium { }\n}").labels()).contains("long")
                .doesNotContain("quick", "medium");
        assertThat(at("segment Owners {\n  user \"a\"\n  <|>\n  saboteur \"b\"\n}").labels())
                .contains("economic buyer").doesNotContain("user", "saboteur");
    }

    @Test
    void a_missing_force_comes_before_a_second_one() throws Exception {
        assertThat(at("job Share functional { forces { push 3 \"a\"  pull 4 \"b\"\n<|> } }").labels())
                .startsWith("anxiety", "habit").contains("push");
        assertThat(at("job Share functional { forces { push 3 \"a\"\n<|>\nanxiety 4 \"b\" } }").labels())
                .startsWith("pull", "habit").contains("anxiety");
    }

    @Test
    void words_that_go_together_are_one_proposal() throws Exception {
        assertThat(at("segment Owners { <|> }").labels()).contains("decision maker", "economic buyer", "user")
                .doesNotContain("decision", "maker");
        assertThat(at("interview Ana { timeline { first thought 2026-01-01\n<|> } }").labels())
                .contains("first use", "event one").doesNotContain("first thought", "event");
        assertThat(at("job Share functional { mea<|> }").labels()).containsExactly("measured by");
    }

    @Test
    void the_second_of_words_that_go_together_means_what_both_mean() throws Exception {
        assertThat(at("job Share functional { map { define \"a\" supported <|> } }").item("by").getDetail())
                .isEqualTo("What helps with this step today");
        assertThat(at("metric Time { target > 3 minutes <|> }").item("by").getDetail())
                .isEqualTo("The day on which the target is due");
    }

    @Test
    void directions_that_a_rule_objects_to_are_only_offered_to_who_types_them() throws Exception {
        assertThat(at("job Share functional { outcomes { <|> } }").labels()).contains("minimize", "increase")
                .doesNotContain("maximize", "reduce");
        assertThat(at("job Share functional { outcomes { maxi<|> } }").labels()).containsExactly("maximize");
    }

    @Test
    void signs_and_doubles_are_never_offered() throws Exception {
        for (String text : new String[] {"<|>", "industry Files { <|> }", "job Share functional <|>",
                "metric Time { target <|> }", "job Share functional { importance 9 <|> }"}) {
            assertThat(at(text).labels()).doesNotHaveDuplicates().noneMatch(label -> label.matches("[^\\p{L}/]+"));
        }
    }

    @Test
    void nothing_is_offered_in_texts_and_comments() throws Exception {
        assertThat(at("job Share functional { want \"to <|>\" }").labels()).isEmpty();
        assertThat(at("job Share functional { want \"to <|>").labels()).isEmpty();
        assertThat(at("// jo<|>").labels()).isEmpty();
        assertThat(at("/* jo<|> */").labels()).isEmpty();
    }

    @Test
    void a_half_typed_word_is_completed_and_its_rest_replaced() throws Exception {
        Proposed proposed = at("job Share functional { imp<|>tance 3/10 }");

        assertThat(proposed.taken("importance")).isEqualTo("job Share functional { importance 3/10 }");
    }

    @Test
    void a_text_that_is_broken_before_is_no_obstacle() throws Exception {
        assertThat(at("industry Files {\n job Copy functional {\n when \"a\"\n job Share {\n <|>\n }\n}").labels())
                .contains("when", "want");
        assertThat(at("job Share functional { importance\n satisfaction 3/10\n <|> }").labels()).contains("when");
        assertThat(at("job Share functional { } }\nmetric Time { uni<|>").labels()).containsExactly("unit");
        assertThat(at("job Share functional { oops 3 \"x\" {\n } wa<|> }").labels()).containsExactly("want");
    }

    @Test
    void a_file_begins_with_its_package() throws Exception {
        assertThat(at("<|>\n\njob Share functional { }").labels()).startsWith("package", "import");
    }

    @Test
    void what_needs_a_line_of_its_own_is_not_offered_on_one_that_was_begun() throws Exception {
        String industry = "industry Files {\n  segment Owners %s\n  fit 8/10 %s\n  job Share functional {\n"
                + "    want \"to share\" %s\n  }\n}\n";
        assertThat(at(industry.formatted("<|>", "", "")).labels()).containsExactly("the title", "block");
        assertThat(at(industry.formatted("f<|>", "", "")).labels()).isEmpty();
        assertThat(at(industry.formatted("", "<|>", "")).labels()).containsExactly("because");
        assertThat(at(industry.formatted("", "", "<|>")).labels()).isEmpty();
        assertThat(at(industry.formatted("", "", "s<|>")).labels()).startsWith("so", "satisfaction");
        assertThat(at(industry.formatted("\n<|>", "", "")).labels()).contains("overview", "job");
    }

    @Test
    void what_gives_the_reason_of_a_fit_comes_behind_the_fit() throws Exception {
        assertThat(at("industry Files { fit <|> }").labels()).startsWith("/10").doesNotContain("because");
        assertThat(at("industry Files { fit 8/10 <|> }").labels()).startsWith("because");
    }

    @Test
    void an_outcome_goes_in_a_direction_before_anything_is_measured() throws Exception {
        assertThat(at("job Share functional { outcomes { outcome <|> } }").labels())
                .startsWith("minimize", "increase").doesNotContain("time", "to");
        assertThat(at("job Share functional { outcomes { outcome Quick minimize <|> } }").labels())
                .startsWith("time", "likelihood");
    }

    @Test
    void a_measure_goes_on_as_it_mostly_does() throws Exception {
        assertThat(at("job Share functional { outcomes { minimize time <|> } }").labels()).startsWith("to");
        assertThat(at("job Share functional { outcomes { minimize likelihood <|> } }").labels()).startsWith("that");
        assertThat(at("job Share functional { outcomes { minimize number <|> } }").labels()).startsWith("of");
    }

    @Test
    void nothing_is_offered_where_it_would_stick_to_what_stands_before() throws Exception {
        assertThat(at("import shared.*<|>").labels()).isEmpty();
        assertThat(at("job Share functional { want \"to share\"<|> }").labels()).isEmpty();
    }

    @Test
    void the_signs_and_texts_are_offered_that_a_statement_goes_on_with() throws Exception {
        assertThat(at("interview Ana \"Ana\" { trigger \"Why?\" <|> }").taken("->"))
                .isEqualTo("interview Ana \"Ana\" { trigger \"Why?\" -> \"$1\" }");
        assertThat(at("job Share functional { want <|> }").taken("the progress"))
                .isEqualTo("job Share functional { want \"$1\" }");
        assertThat(at("job Share functional { outcomes <|> }").labels()).containsExactly("block");
        assertThat(at("metric Time { measured 2026-01-01 <|> }").labels()).containsExactly("=");
        assertThat(at("interview Ana \"Ana\" { trigger <|> }").labels()).containsExactly("as", "the question");
    }

    @Test
    void a_text_is_told_by_what_it_is() throws Exception {
        assertThat(at("job Share <|> functional").labels()).contains("the title");
        assertThat(at("offering Ours { tier Basic { price <|> } }").labels()).contains("an estimate in words");
        assertThat(at("job Share functional { map { define <|> } }").labels()).containsExactly("the activity");
        assertThat(at("job Share functional { note <|> }").labels()).containsExactly("the note");
        assertThat(at("industry Files { classified ISIC <|> }").labels()).contains("the code");
        assertThat(at("segment Owners { decision maker <|> }").item("who it is").getFilterText())
                .as("who types a quotation mark means it").isEqualTo("\"…\"");
    }

    @Test
    void what_stands_behind_the_cursor_already_is_not_offered() throws Exception {
        assertThat(at("interview Ana \"Ana\" { trigger \"Why?\" <|> -> \"So\" }").labels()).isEmpty();
        assertThat(at("job Share functional { want <|> \"to share\" }").labels()).isEmpty();
        assertThat(at("segment Owners <|> {\n}").labels()).containsExactly("the title");
    }

    @Test
    void nothing_is_offered_behind_a_comma_where_nothing_is_listed() throws Exception {
        assertThat(at("competitor Taxi direct {\n  hired for Share, <|>\n}").labels()).isEmpty();
        assertThat(at("competitor Taxi direct {\n  hired for Share,\n  <|>\n}").labels()).startsWith("in", "hired for");
    }

    private Proposed at(String marked) throws Exception {
        return Proposed.at(folder, marked);
    }

    @Test
    void what_goes_on_with_a_statement_comes_before_what_begins_another() throws Exception {
        assertThat(Proposed.at(folder, "competitor Taxi direct { hired for Share <|> }", false).labels())
                .containsSubsequence("because", "fired because", "rated", "in", "evidence");
        assertThat(Proposed.at(folder, "job Share functional { outcomes { minimize time to \"go\" <|> } }", false)
                .labels()).containsSubsequence("when", "importance", "outcome");
    }
}
