package jtbd.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** Each of two things says all that the one said of both; where that is not clear, nothing is split. */
class SplittingTest {

    private static final String FILE = "share.jtbd";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reduce likelihood that | the bike is stolen or gets wet      | the bike is stolen | the bike gets wet
            reduce likelihood that | the bike is stolen or damaged       | the bike is stolen | the bike is damaged
            reduce likelihood that | a part breaks or is lost            | a part breaks          | a part is lost
            reduce likelihood that | the guest is late or he leaves      | the guest is late      | the guest leaves
            reduce likelihood that | the lock breaks or the chain is cut | the lock breaks        | the chain is cut
            minimize time to       | notice a fault and repair it        | notice a fault         | repair a fault
            minimize time to       | find the keys and the wallet        | find the keys          | find the wallet
            minimize time to       | find and book a table               | find a table           | book a table
            minimize cost of       | repairs and of spare parts          | repairs                | spare parts
            reduce number of       | files and folders                   | files                  | folders
            """)
    void an_outcome_keeps_what_it_shares_with_the_other(String head, String both, String first, String second)
            throws Exception {
        assertThat(outcome(head, both).after("Split the outcome in two")).isEqualTo("""
                job Keep "Keep the bicycle" functional {
                  want "to keep the bicycle"
                  outcomes {
                    %1$s "%2$s"
                    %1$s "%3$s"
                  }
                }
                """.formatted(head, first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reduce likelihood that | the lock or the chain of the bicycle breaks
            reduce likelihood that | the phone is lost in the bus or train
            reduce likelihood that | the files are read or changed by strangers
            reduce likelihood that | a customer cancels the order or returns it
            minimize time to       | compare offers and choose one
            minimize time to       | sit and read a book
            minimize time to       | find, book and pay for a table
            minimize time to       | open the box with the gift and read its label
            reduce number of       | broken screens and batteries
            minimize cost of       | the time and the work for a repair
            """)
    void an_outcome_of_which_it_is_not_clear_what_belongs_to_both_stays(String head, String both) throws Exception {
        assertThat(outcome(head, both).titles()).doesNotContain("Split the outcome in two");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            find and book a table    | find a table  | book a table  | BookATable
            pick up and clean a bike | pick up a bike | clean a bike | CleanABike
            find a table and book it | find a table  | book a table  | BookATable
            """)
    void a_job_keeps_what_is_done_to_both(String both, String first, String second, String name) throws Exception {
        assertThat(job("to " + both).after("Split the job in two")).isEqualTo("""
                job Dine "Dine" functional {
                  want "to %s"
                }

                job %s "%s" functional {
                  want "to %s"
                }
                """.formatted(first, name, second.substring(0, 1).toUpperCase() + second.substring(1), second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"to sit and read a book", "to find out who came and left"})
    void a_job_of_which_that_is_not_clear_stays(String want) throws Exception {
        assertThat(job(want).titles()).doesNotContain("Split the job in two");
    }

    private Actions outcome(String head, String object) throws Exception {
        return offered("""
                job Keep "Keep the bicycle" functional {
                  want "to keep the bicycle"
                  outcomes {
                    %s "<|>%s"
                  }
                }
                """.formatted(head, object));
    }

    private Actions job(String want) throws Exception {
        return offered("""
                job Dine "Dine" functional {
                  want "<|>%s"
                }
                """.formatted(want));
    }

    private Actions offered(String marked) throws Exception {
        MarkedText model = MarkedText.of(marked);
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, model.text());
            return Actions.at(model.cursor(), CodeActionKind.Refactor, editor, FILE, model.text());
        }
    }
}
