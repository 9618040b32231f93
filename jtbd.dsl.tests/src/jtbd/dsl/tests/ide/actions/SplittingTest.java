package jtbd.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** Each of two things says all that the one said of both; where that is not clear, the author is to check it. */
class SplittingTest {

    private static final String FILE = "share.jtbd";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reduce likelihood that | the bike is stolen or gets wet      | the bike is stolen | the bike gets wet
            reduce likelihood that | the bike is stolen or damaged       | the bike is stolen | the bike is damaged
            reduce likelihood that | a colony starves and a colony freezes | a colony starves | a colony freezes
            reduce likelihood that | a colony starves or freezes          | a colony starves | a colony freezes
            reduce likelihood that | the queen freezes or starves         | the queen freezes | the queen starves
            reduce likelihood that | a part breaks or is lost            | a part breaks          | a part is lost
            reduce likelihood that | the guest is late or he leaves      | the guest is late      | the guest leaves
            reduce likelihood that | the lock breaks or the chain is cut | the lock breaks        | the chain is cut
            reduce likelihood that | the train is late and nobody says so | the train is late | nobody says so
            reduce likelihood that | the shop closes and the guest leaves | the shop closes | the guest leaves
            reduce likelihood that | I miss the train or arrive late      | I miss the train | I arrive late
            minimize time to       | the train is late and nobody says so | the train is late | nobody says so
            minimize time to       | the guests arrive and the food is ready | the guests arrive | the food is ready
            minimize effort to     | I get an answer and I can go on     | I get an answer        | I can go on
            minimize time to       | a person answers and helps          | a person answers       | a person helps
            minimize time to       | the delivery and the invoice        | the delivery           | the invoice
            minimize time to       | notice a fault and repair it        | notice a fault         | repair a fault
            minimize time to       | find the keys and the wallet        | find the keys          | find the wallet
            minimize time to       | find and book a table               | find a table           | book a table
            minimize time to       | find bread and to pay for it        | find bread             | pay for bread
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
            reduce odds that | the lock or the chain of the bike breaks | the lock breaks | the chain of the bike breaks
            reduce odds that | the phone is lost in the bus or train    | the phone is lost in the bus | … train
            reduce odds that | a file is read or changed by strangers   | a file is read | … changed by strangers
            reduce odds that | a customer keeps the key or loses it     | a customer keeps the key | … loses it
            reduce odds that | the hive and the frame are damaged | the hive is damaged | the frame is damaged
            reduce odds that | the hives and the frame have cracks | the hives have cracks | the frame has cracks
            reduce odds that | leaves or dust are blown in              | leaves are blown in | dust is blown in
            minimize time to | compare offers and choose one            | compare offers | choose one
            minimize time to | sit and read a book                      | sit | read a book
            minimize time to | open the gift and read its label         | open the gift | read its label
            minimize time to | tell customers and suppliers of delays   | tell customers | tell suppliers of delays
            reduce number of | broken screens and batteries             | broken screens | batteries
            reduce           | yellow leaves and dust                   | yellow leaves  | dust
            minimize cost of | the time and the work for a repair | the time for a repair | the work for a repair
            reduce number of | calls and e-mails to the shop | calls to the shop | e-mails to the shop
            reduce number of | old and broken parts in the box | old | broken parts in the box
            minimize time to | find somebody who sells and repairs bikes | find somebody who sells | repairs bikes
            minimize time to | buy and install software updates | buy software updates | install software updates
            reduce odds that | the shop is closed and the guest refuses it | the shop is closed | the guest refuses it
            reduce odds that | the train is late and passengers miss it | the train is late | … passengers miss it
            minimize time to | it rains and the roof leaks              | it rains | the roof leaks
            minimize time to | market and first sale                    | market | first sale
            minimize time to | see who is there and what they do        | see who is there | see what they do
            minimize time to | know that it is late and nobody says so | know that it is late | know that nobody says so
            minimize time to | compare two offers and book one          | compare two offers | book one
            minimize time to | find and buy the queen and raise new ones | find and buy the queen | raise new ones
            reduce odds of | losing data, breaking it, and paying twice | losing data and breaking it | paying twice
            minimize time to | find park and ride places and book them  | find park and ride places | book them
            """)
    void an_outcome_of_which_it_is_not_clear_what_belongs_to_both_is_to_be_checked(String head, String both,
            String first, String second) throws Exception {
        Actions offered = outcome(head, both);

        assertThat(offered.titles()).doesNotContain("Split the outcome in two");
        assertThat(offered.after("Split the outcome in two, to be checked")).contains("""
                    %1$s "%2$s"
                    %1$s "%3$s"
                """.formatted(head, first, second));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimize time to | find, book and pay for a table
            minimize time to | choose either the one or the other
            minimize time to | hear from somebody and he tells others
            reduce number of | black and white copies
            minimize time to | stop and go
            """)
    void an_outcome_that_joins_more_or_less_than_two_stays(String head, String both) throws Exception {
        assertThat(outcome(head, both).titles()).noneMatch(title -> title.startsWith("Split"));
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
    @CsvSource(delimiter = '|', textBlock = """
            buy and sell shares                    | buy shares     | sell shares
            compare offers and book tickets        | compare offers | book tickets
            compare offers & book tickets          | compare offers | book tickets
            plan the trip as well as book the room | plan the trip  | book the room
            find and buy the queen and raise new ones | find and buy the queen | raise new ones
            find a doctor or treat myself at home  | find a doctor  | treat myself at home
            repair, clean and return the phone     | repair and clean the phone | return the phone
            choose a shop, find the way and book a room | choose a shop and find the way | book a room
            """)
    void a_job_is_split_behind_each_word_that_joins(String both, String first, String second) throws Exception {
        Actions offered = job("to " + both);

        assertThat(offered.titles()).filteredOn(title -> title.startsWith("Split")).hasSize(1).first()
                .satisfies(title -> assertThat(offered.after(title)).contains("  want \"to " + first + "\"\n",
                        "  want \"to " + second + "\"\n"));
    }

    @Test
    void a_job_of_which_that_is_not_clear_is_to_be_checked() throws Exception {
        Actions offered = job("to sit and read a book");

        assertThat(offered.titles()).doesNotContain("Split the job in two");
        assertThat(offered.after("Split the job in two, to be checked")).contains("  want \"to sit\"\n",
                "job ReadABook \"Read a book\" functional {\n  want \"to read a book\"\n");
    }

    @Test
    void a_job_that_is_one_thing_to_do_stays() throws Exception {
        assertThat(job("to find out who came and left").titles()).noneMatch(title -> title.startsWith("Split"));
    }

    @Test
    void comments_within_a_statement_stay_with_its_first_half() throws Exception {
        assertThat(offered("""
                job Keep "Keep the bicycle" functional {
                  outcomes {
                    outcome // the worst
                      Loss minimize time to // how long
                        "<|>find the keys and the wallet" /* sum */ when "late" // ask Ben
                  }
                }
                """).after("Split the outcome in two")).isEqualTo("""
                job Keep "Keep the bicycle" functional {
                  outcomes {
                    outcome // the worst
                      Loss minimize time to // how long
                      "find the keys" /* sum */ when "late" // ask Ben
                    minimize time to "find the wallet" when "late"
                  }
                }
                """);
    }

    @Test
    void comments_within_a_job_leave_its_second_half_whole() throws Exception {
        String job = "job Dine \"Find and book a table\" functional little of Live { for Guest when \"late\" want "
                + "\"to find and book a table\" so \"I eat\" }";
        String rest = "\njob Live functional\nsegment Guest\n";
        for (int space = job.indexOf(' '); space >= 0; space = job.indexOf(' ', space + 1)) {
            if (job.substring(0, space).chars().filter(sign -> sign == '"').count() % 2 == 0) {
                String commented = job.substring(0, space) + " // ask Ben\n" + job.substring(space + 1);
                String split = offered(commented.replaceFirst("Find", "<|>Find") + rest).after("Split the job in two");
                assertThat(LaidOut.canBeRead(split)).as(split).isTrue();
                assertThat(split).contains("// ask Ben");
            }
        }
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
            return Actions.at(model.cursor(), "", editor, FILE, model.text());
        }
    }
}
