package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.lsp4j.CodeAction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** A score among those on a scorecard that its attribute does not belong to. */
class ForeignScoreTest {

    @TempDir
    Path folder;

    @BeforeEach
    void two_scorecards() throws Exception {
        Files.writeString(folder.resolve("cards.jtbd"), """
                package shared
                scorecard Market { scale 0 to 5 pillar MD { MD03 "Price formation" } }
                scorecard Transport { scale 0 to 5 pillar TR { TR01 "Roads" } }
                """);
    }

    @Test
    void it_is_told_whose_the_attribute_is_and_the_score_moves_there() throws Exception {
        Actions offered = new Offers(folder).about("""
                package repair
                import shared.*

                industry Fix "Fixing" {
                  scores on Transport { TR01 = 4  MD<|>03 = 3 }
                }
                """, "score.attribute-of-another-scorecard");
        CodeAction move = offered.action("Move it to the scores on 'Market'");

        assertThat(move.getDiagnostics()).extracting(finding -> finding.getMessage().getLeft())
                .containsExactly("'MD03' is an attribute of scorecard 'Market', not of 'Transport'."
                        + " Move its score to the scores on 'Market'.");
        assertThat(offered.after(move.getTitle())).endsWith("""
                  scores on Transport {
                    TR01 = 4
                  }
                  scores on Market {
                    MD03 = 3
                  }
                }
                """);
    }
}
