package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.DeviceRepair.REPAIR;
import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What clients can have done by its name. */
class CommandsTest extends CommandTest {

    @Test
    void the_server_announces_its_commands() {
        assertThat(editor.answer().getCapabilities().getExecuteCommandProvider().getCommands()).containsExactly(
                "jtbd.changeProject", "jtbd.copyText", "jtbd.explainRule", "jtbd.generate", "jtbd.jobs",
                "jtbd.landscape", "jtbd.newCompetitor", "jtbd.newFile", "jtbd.newJob", "jtbd.newMetric",
                "jtbd.project", "jtbd.prompts", "jtbd.readText", "jtbd.removeDocuments", "jtbd.rules",
                "jtbd.showPage", "jtbd.starterFiles", "jtbd.starters", "jtbd.words");
    }

    @Test
    void a_command_that_does_not_exist_is_refused() {
        commands.assertRefused("jtbd.explode", Map.of(),
                "There is no command 'jtbd.explode'. There are: jtbd.changeProject");
    }

    @Test
    void arguments_that_are_no_object_are_refused() {
        assertThatThrownBy(() -> get(editor.workspace()
                .executeCommand(new ExecuteCommandParams("jtbd.showPage", List.of("repair.jtbd")))))
                .hasMessageContaining("takes one object");
    }

    @Test
    void all_jobs_are_listed_with_the_greatest_opportunity_first() throws Exception {
        editor.open("more.jtbd", "job Other \"Something else\" social");
        editor.open("repair.jtbd", REPAIR);

        JsonArray jobs = (JsonArray) commands.run("jtbd.jobs", Map.of());

        JsonObject first = jobs.get(0).getAsJsonObject();
        assertThat(first.get("id").getAsString()).isEqualTo("retail.Repair.ProveNobodyLooked");
        assertThat(first.get("opportunity").getAsInt()).isEqualTo(15);
        assertThat(first.get("zone").getAsString()).isEqualTo("extremely-underserved");
        assertThat(first.get("industryTitle").getAsString()).isEqualTo("Device repair");
        JsonObject second = jobs.get(1).getAsJsonObject();
        assertThat(second.get("kind").getAsString()).isEqualTo("social");
        assertThat(second.has("zone")).isFalse();
    }
}
