package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands behind the scores and strengths of a file. */
class InlayHintsTest {

    private static final String JOB = """
            job A "Do something" functional score 4/5 {
              importance 7/8
              satisfaction 3/10
              outcomes {
                minimize time to "share" importance 2/3 satisfaction 9/8
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void scores_that_are_not_out_of_ten_are_followed_by_what_they_are_out_of_ten() throws Exception {
        assertThat(hints(JOB, 0, 99)).containsExactly("0:41 = 8/10", "1:16 = 8.75/10", "4:43 = 6.67/10");
    }

    @Test
    void the_scores_of_an_outcome_are_followed_by_its_opportunity() throws Exception {
        String outcome = "job Share functional { outcomes {\n"
                + "minimize time to \"share\" satisfaction %s importance 9/10 } }";

        assertThat(hints(outcome.formatted("2/10"), 0, 99)).containsExactly("1:58 opportunity 16");
        assertThat(hints(outcome.formatted("1/5"), 0, 99)).containsExactly("1:41 = 2/10", "1:57 opportunity 16");
        assertThat(hints(outcome.formatted("2/0"), 0, 99)).isEmpty();
    }

    @Test
    void only_the_scores_in_the_range_are_followed_by_something() throws Exception {
        assertThat(hints(JOB, 1, 3)).containsExactly("1:16 = 8.75/10");
    }

    @Test
    void a_score_that_is_not_finished_is_followed_by_nothing() throws Exception {
        assertThat(hints("job A functional { importance 7/ satisfaction /8 importance 4/0 }", 0, 9)).isEmpty();
    }

    @Test
    void strengths_of_forces_are_followed_by_what_they_are_out_of_ten() throws Exception {
        assertThat(hints("""
                job A "Do something" functional {
                  forces {
                    push 4 "Taxis are late" evidence Rosa.trigger
                    pull 2/4 "It comes"
                    anxiety 7/10 "Will it?"
                    habit 9 "Beyond its scale"
                  }
                }
                """, 0, 99)).containsExactly("2:10 = 8/10", "3:12 = 5/10");
    }

    @Test
    void scores_of_attributes_are_followed_by_what_they_are_out_of_ten_on_their_scale() throws Exception {
        assertThat(hints("""
                scorecard Card "Card" { scale 0 to 5 pillar P "P" { P1 "First" P2 "Second" P3 "Third" } }
                industry Repair "Repair" {
                  scores on Card {
                    P1 = 4
                    P2 = 3/6
                    P3 = 9
                    P4 = 2
                  }
                }
                """, 0, 99)).containsExactly("3:10 = 8/10", "4:12 = 5/10");
    }

    private List<String> hints(String text, int from, int to) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("a.jtbd", text);
            return get(editor.texts().inlayHint(new InlayHintParams(editor.text("a.jtbd"),
                    new Range(new Position(from, 0), new Position(to, 0))))).stream()
                    .map(hint -> "%s:%s %s".formatted(hint.getPosition().getLine(),
                            hint.getPosition().getCharacter(), hint.getLabel().getLeft())).toList();
        }
    }
}
