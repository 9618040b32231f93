package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.DeviceRepair.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Jobs, metrics and competitors that clients have written into a text. */
class NewElementCommandsTest extends CommandTest {

    @Test
    void a_new_job_is_written_behind_the_one_around_the_cursor() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        JsonObject written = commands.object("jtbd.newJob", Map.of("uri", editor.uri("repair.jtbd"),
                "title", "Don't lose \"my\" files", "kind", "emotional", "position", new Position(4, 8),
                "want", "to keep\nmy files"));

        assertThat(written.get("applied").getAsBoolean()).isTrue();
        assertThat(written.get("name").getAsString()).isEqualTo("DontLoseMyFiles");
        assertThat(afterEdit("repair.jtbd", REPAIR)).isEqualTo("""
                package retail

                industry Repair "Device repair" {
                  job ProveNobodyLooked "Prove that nobody looked" functional {
                    when "I hand over a device"
                    want "to see who touched it"
                    importance 9/10
                    satisfaction 3/10
                  }

                  job DontLoseMyFiles "Don't lose \\"my\\" files" emotional {
                    want "to keep my files"
                  }
                }
                """);
    }

    @Test
    void a_new_job_says_what_it_is_a_part_of_and_who_has_it() throws Exception {
        String people = REPAIR + "\nsegment Nomads \"People on the road\"\n";
        editor.open("repair.jtbd", people);

        commands.run("jtbd.newJob", Map.of("uri", editor.uri("repair.jtbd"), "title", "Be at ease",
                "kind", "emotional", "of", "retail.Repair.ProveNobodyLooked", "for", "People on the road"));

        assertThat(afterEdit("repair.jtbd", people)).endsWith("""

                job BeAtEase "Be at ease" emotional of ProveNobodyLooked {
                  for Nomads
                }
                """);
    }

    @Test
    void a_new_job_keeps_apart_from_what_stands_right_below_it() throws Exception {
        String jobs = "job Eat \"Eat\" functional\njob Sleep \"Sleep\" functional\n";
        editor.open("rivals.jtbd", jobs);

        commands.run("jtbd.newJob", Map.of("uri", editor.uri("rivals.jtbd"), "title", "Cook",
                "position", new Position(0, 5)));

        assertThat(afterEdit("rivals.jtbd", jobs)).isEqualTo("""
                job Eat "Eat" functional

                job Cook "Cook" functional

                job Sleep "Sleep" functional
                """);
    }

    @Test
    void a_new_job_of_which_nothing_is_said_has_no_empty_block() throws Exception {
        editor.open("rivals.jtbd", "package rivals\n");

        commands.run("jtbd.newJob", Map.of("uri", editor.uri("rivals.jtbd"), "title", "Arrive on time"));

        assertThat(afterEdit("rivals.jtbd", "package rivals\n")).isEqualTo("""
                package rivals

                job ArriveOnTime "Arrive on time" functional
                """);
    }

    @Test
    void what_is_wanted_is_read_behind_i_want() throws Exception {
        editor.open("rivals.jtbd", "package rivals\n");

        commands.run("jtbd.newJob", Map.of("uri", editor.uri("rivals.jtbd"), "title", "Arrive on time",
                "want", "Be at work on time"));

        assertThat(afterEdit("rivals.jtbd", "package rivals\n")).contains("  want \"to be at work on time\"\n");
    }

    @Test
    void the_job_around_the_cursor_is_measured_by_a_new_metric() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        commands.run("jtbd.newMetric", Map.of("uri", editor.uri("repair.jtbd"), "title", "Time to share",
                "position", new Position(4, 8)));

        assertThat(afterEdit("repair.jtbd", REPAIR)).contains("""
                    satisfaction 3/10
                    measured by TimeToShare
                  }

                  metric TimeToShare "Time to share"
                }
                """);
    }

    @Test
    void a_job_of_another_file_is_measured_by_a_new_metric() throws Exception {
        editor.open("repair.jtbd", REPAIR);
        editor.open("metrics.jtbd", "package metrics\n");

        commands.run("jtbd.newMetric", Map.of("uri", editor.uri("metrics.jtbd"), "title", "Time to share",
                "job", "retail.Repair.ProveNobodyLooked"));

        assertThat(afterEdit("metrics.jtbd", "package metrics\n")).endsWith("\nmetric TimeToShare \"Time to share\"\n");
        assertThat(Edits.apply(REPAIR, editor.edits().get(0).getEdit().getChanges().get(editor.uri("repair.jtbd"))))
                .contains("    measured by metrics.TimeToShare\n");
    }

    @Test
    void a_new_metric_is_written_into_the_industry_that_is_named() throws Exception {
        editor.open("empty.jtbd", "package retail\n\nindustry Repair \"Device repair\"\n");

        commands.run("jtbd.newMetric", Map.of("uri", editor.uri("empty.jtbd"), "title", "24 h returns",
                "industry", "retail.Repair", "unit", "kWh/t per year"));

        assertThat(afterEdit("empty.jtbd", "package retail\n\nindustry Repair \"Device repair\"\n")).isEqualTo("""
                package retail

                industry Repair "Device repair" {
                  metric _24HReturns "24 h returns" {
                    unit "kWh/t" per year
                  }
                }
                """);
    }

    @Test
    void a_new_competitor_names_an_industry_and_a_job_of_another_file() throws Exception {
        editor.open("repair.jtbd", REPAIR);
        editor.open("rivals.jtbd", "package rivals\n");

        JsonObject written = commands.object("jtbd.newCompetitor", Map.of("uri", editor.uri("rivals.jtbd"),
                "title", "Prove nobody looked", "kind", "nothing", "industry", "retail.Repair",
                "job", "retail.Repair.ProveNobodyLooked"));

        String after = afterEdit("rivals.jtbd", "package rivals\n");
        assertThat(after).isEqualTo("""
                package rivals

                import retail.*

                competitor ProveNobodyLooked2 "Prove nobody looked" nothing {
                  in Repair
                  hired for ProveNobodyLooked
                }
                """);
        assertThat(written.get("location").getAsJsonObject().get("range").getAsJsonObject().get("start")
                .getAsJsonObject().get("line").getAsInt()).isEqualTo(4);
        editor.change("rivals.jtbd", after);
        assertThat(editor.diagnostics("rivals.jtbd", found -> !found.isEmpty()))
                .extracting(finding -> finding.getCode().getLeft()).doesNotContain("reference.unknown-reference",
                        "syntax.syntax-error");
    }

    @Test
    void a_new_competitor_in_its_industry_names_the_job_by_its_name_alone() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        commands.object("jtbd.newCompetitor", Map.of("uri", editor.uri("repair.jtbd"), "title", "A friend",
                "industry", "retail.Repair", "job", "retail.Repair.ProveNobodyLooked"));

        assertThat(afterEdit("repair.jtbd", REPAIR)).contains("    hired for ProveNobodyLooked\n");
    }

    @Test
    void a_new_competitor_in_the_package_of_its_industry_needs_no_full_names() throws Exception {
        editor.open("repair.jtbd", REPAIR);
        editor.open("rivals.jtbd", "package retail\n");

        commands.object("jtbd.newCompetitor", Map.of("uri", editor.uri("rivals.jtbd"), "title", "A friend",
                "industry", "retail.Repair", "job", "retail.Repair.ProveNobodyLooked"));

        assertThat(afterEdit("rivals.jtbd", "package retail\n")).contains("  in Repair\n",
                "  hired for ProveNobodyLooked\n");
    }

    @Test
    void things_are_named_as_people_call_them() throws Exception {
        editor.open("repair.jtbd", REPAIR);
        editor.open("rivals.jtbd", "package rivals\n");

        commands.object("jtbd.newCompetitor", Map.of("uri", editor.uri("rivals.jtbd"), "title", "A friend",
                "industry", "device repair", "job", "ProveNobodyLooked"));

        assertThat(afterEdit("rivals.jtbd", "package rivals\n")).contains("  in Repair\n",
                "  hired for ProveNobodyLooked\n");
    }

    @Test
    void a_name_that_several_things_have_is_refused_with_the_ids_of_each() {
        editor.open("repair.jtbd", REPAIR);
        editor.open("cars.jtbd", "package cars\nindustry Repair \"Car repair\"\n");

        commands.assertRefused("jtbd.newJob", Map.of("uri", editor.uri("cars.jtbd"), "title", "X", "industry",
                "Repair"), "'Repair' can mean several things. Give the id of one: ");
        commands.assertRefused("jtbd.newCompetitor", Map.of("uri", editor.uri("cars.jtbd"), "title", "X", "job",
                "Fly"), "There is no job 'Fly'. There are: retail.Repair.ProveNobodyLooked");
    }

    @Test
    void what_to_ask_for_before_a_new_thing_is_told_with_the_jobs_there_are() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        JsonArray prompts = (JsonArray) commands.run("jtbd.prompts", Map.of());

        assertThat(prompts.asList()).extracting(each -> each.getAsJsonObject().get("keyword").getAsString())
                .containsExactly("job", "metric", "competitor");
        assertThat(keys(prompts.get(0))).as("there are jobs, but no segments")
                .containsExactly("title", "kind", "of", "when", "want", "so");
        editor.change("repair.jtbd", REPAIR + "\nsegment Nomads \"People on the road\"\n");
        assertThat(keys(((JsonArray) commands.run("jtbd.prompts", Map.of())).get(0))).contains("for");
        assertThat(prompts.get(2).toString()).contains("\"value\":\"nothing\"",
                "{\"value\":\"retail.Repair.ProveNobodyLooked\",\"label\":\"Prove that nobody looked\"}");
    }

    @Test
    void what_cannot_be_written_is_refused_and_nothing_is_edited() {
        editor.open("repair.jtbd", REPAIR);
        String uri = editor.uri("repair.jtbd");

        commands.assertRefused("jtbd.newJob", Map.of("uri", uri), "'title' is missing");
        commands.assertRefused("jtbd.newJob", Map.of("uri", uri, "title", "X", "kind", "magic"),
                "'kind' cannot be 'magic'. It can be: functional, emotional, social");
        commands.assertRefused("jtbd.newJob", Map.of("uri", uri, "title", "X", "industry", "Nowhere"),
                "There is no industry 'Nowhere'. There are: retail.Repair");
        commands.assertRefused("jtbd.newMetric", Map.of("uri", uri, "title", "X", "unit", "\" } job Evil"),
                "This cannot be written");
        assertThat(editor.edits()).isEmpty();
    }

    private static List<String> keys(JsonElement prompts) {
        return prompts.getAsJsonObject().get("prompts").getAsJsonArray().asList().stream()
                .map(prompt -> prompt.getAsJsonObject().get("key").getAsString()).toList();
    }

    private String afterEdit(String name, String before) {
        assertThat(editor.edits()).hasSize(1);
        List<TextEdit> edits = editor.edits().get(0).getEdit().getChanges().get(editor.uri(name));
        return Edits.apply(before, edits);
    }
}
