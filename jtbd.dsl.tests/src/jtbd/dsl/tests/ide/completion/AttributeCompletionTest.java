package jtbd.dsl.tests.ide.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.tests.fixtures.Models;

/** Two scorecards that have a code in common, in one package and in two. */
class AttributeCompletionTest {

    private static final String MARKET = """
            scorecard Market { scale 0 to 5
              pillar MD "Demand" { MD03 "Price formation" MD04 "Sensitivity" }
            }
            """;
    private static final String TRANSPORT = """
            scorecard Transport { scale 0 to 5
              pillar TR "Roads" { TR01 "Density of roads" MD03 "Price of fuel" }
            }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void two_scorecards() throws IOException {
        Files.writeString(folder.resolve("cards.jtbd"), "package shared\n" + MARKET + TRANSPORT);
    }

    @Test
    void a_code_that_two_scorecards_have_is_offered_for_each_by_a_name_that_means_it() throws Exception {
        for (String head : List.of("package shared\n\n", "package repair\nimport shared.*\n\n", "package repair\n\n")) {
            Proposed proposed = at(head + "challenge Cost \"Cost\" { citing MD03<|> }\n");

            assertThat(proposed.labels()).as(head).containsExactly("Market.MD03", "Transport.MD03");
            assertThat(cited(proposed.taken("Market.MD03"))).isEqualTo("Price formation");
            assertThat(cited(proposed.taken("Transport.MD03"))).isEqualTo("Price of fuel");
        }
    }

    @Test
    void scorecards_of_two_packages_are_told_apart_beside_the_code() throws Exception {
        Files.writeString(folder.resolve("cards.jtbd"), "package trade\n" + MARKET);
        Files.writeString(folder.resolve("roads.jtbd"), "package roads\n" + TRANSPORT);
        Proposed proposed = at("package repair\n\nchallenge Cost \"Cost\" { citing MD03<|> }\n");

        assertThat(proposed.items()).extracting(item -> item.getLabel() + " " + item.getLabelDetails().getDescription())
                .containsExactlyInAnyOrder("MD03 Market", "MD03 Transport");
        assertThat(proposed.items()).extracting(CompletionItem::getDetail).containsExactlyInAnyOrder(
                "attribute of Market · MD03 Price formation · cards.jtbd",
                "attribute of Transport · MD03 Price of fuel · roads.jtbd");
        for (CompletionItem item : proposed.items()) {
            assertThat("MD03 " + cited(proposed.taken(item))).isEqualTo(item.getDetail().split(" · ")[1]);
        }
    }

    @Test
    void only_attributes_of_the_scorecard_that_scores_are_on_are_offered() throws Exception {
        String head = "package repair\nimport shared.*\n\nindustry Fix \"Fixing\" { scores ";

        assertThat(at(head + "on Transport { <|> } }").labels()).containsExactly("MD03", "TR01");
        assertThat(at(head + "on Transport { TR01 = 3  MD<|> } }").labels()).containsExactly("MD03");
        assertThat(at(head + "on Market { <|> } }").labels()).containsExactly("MD03", "MD04");
        assertThat(at(head + "{ MD04 = 2  <|> } }").labels()).contains("TR01", "Market.MD03", "Transport.MD03");
    }

    /** The title of the attribute that the challenge of the text cites, without any error. */
    private String cited(String text) throws IOException {
        List<String> texts = new ArrayList<>(List.of(text));
        for (File file : folder.toFile().listFiles()) {
            texts.add(Files.readString(file.toPath()));
        }
        return Models.of(texts.toArray(String[]::new)).portfolio().all(Challenge.class).get(0).getAttributes().get(0)
                .getTitle();
    }

    private Proposed at(String marked) throws Exception {
        return Proposed.at(folder, marked);
    }
}
