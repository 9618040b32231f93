package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.CodeActionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** What is offered where a file is not written as the language wants it. */
class SyntaxMendsTest {

    private static final String FILE = "share.jtbd";

    @TempDir
    Path folder;

    @Test
    void a_bracket_is_added_where_the_indentation_says_that_it_belongs() throws Exception {
        assertThat(offered("""
                industry X "x" {
                  job A "a" functional {
                    want "to <|>a" // yes

                  job B "b" functional {
                    want "to b"
                  }
                }
                """).after("Add } after line 3")).isEqualTo("""
                industry X "x" {
                  job A "a" functional {
                    want "to a" // yes
                  }

                  job B "b" functional {
                    want "to b"
                  }
                }
                """);
    }

    @Test
    void the_brackets_are_added_of_a_block_of_which_only_the_word_is_written() throws Exception {
        assertThat(offered("""
                job A "a" functional {
                  pains<|>
                  so "I rest"
                }
                """).after("Add { }")).isEqualTo("""
                job A "a" functional {
                  pains { }
                  so "I rest"
                }
                """);
        assertThat(offered("""
                job A "a" functional {
                  outcomes<|>
                    minimize time to "rest"
                  }
                }
                """).after("Add {")).contains("  outcomes {\n    minimize");
    }

    @Test
    void a_quotation_mark_is_added_at_the_end_of_its_text() throws Exception {
        assertThat(offered("""
                job A "a" functional {
                  when <|>"it is late
                  want "to sleep"
                }
                """).after("Add \"")).isEqualTo("""
                job A "a" functional {
                  when "it is late"
                  want "to sleep"
                }
                """);
    }

    @Test
    void a_misspelt_word_is_changed_wherever_it_stands() throws Exception {
        assertThat(offered("packge<|> a\n").after("Change to 'package'")).isEqualTo("package a\n");
        assertThat(offered("job A functional {\n  for office <|>workers\n}\n").after("Change to 'OfficeWorkers'"))
                .isEqualTo("job A functional {\n  for OfficeWorkers\n}\n");
        assertThat(offered("job buy<|>.milk \"Buy milk\" functional\n").after("Change to '-'"))
                .isEqualTo("job buy-milk \"Buy milk\" functional\n");
        assertThat(offered("competitor C dre<|>ct { }\n").after("Change to 'direct'"))
                .isEqualTo("competitor C direct { }\n");
        assertThat(offered("segment S { pays ¥<|>60 }\n").after("Change to '60 \"¥\"'"))
                .isEqualTo("segment S { pays 60 \"¥\" }\n");
    }

    @Test
    void what_is_missing_is_added() throws Exception {
        assertThat(offered("job A functional { importance <|>9 }\n").after("Add /10"))
                .isEqualTo("job A functional { importance 9/10 }\n");
        assertThat(offered("job A functional { measured by M N<|> }\n").after("Add ,"))
                .isEqualTo("job A functional { measured by M, N }\n");
        assertThat(offered("interview I 2026-01-0<|>1 { }\n").after("Add on"))
                .isEqualTo("interview I on 2026-01-01 { }\n");
    }

    @Test
    void a_name_is_made_of_a_title_that_stands_alone() throws Exception {
        Actions offered = offered("""
                industry <|>"Repair of phones" {
                \tjob "Keep working" functional
                }
                """);
        assertThat(offered.titles()).containsExactly("Name it 'RepairOfPhones'", "Explain syntax.syntax-error");
        assertThat(offered.after("Name it 'RepairOfPhones'"))
                .startsWith("industry RepairOfPhones \"Repair of phones\" {\n");
        assertThat(offered("job ShareFiles \"x\" social\njob \"Share<|> files\" functional { want \"to x\" }\n")
                .after("Name it 'ShareFiles2'"))
                .contains("job ShareFiles2 \"Share files\" functional { want \"to x\" }\n");
        assertThat(offered("job A functional { measured by <|>\"time\" }\n").titles())
                .noneMatch(title -> title.startsWith("Name it"));
    }

    @Test
    void what_has_neither_name_nor_title_yet_gets_a_first_name() throws Exception {
        assertThat(offered("job A functional\nseg<|>ment\nmetric \"m\"\n").after("Name it 'FirstSegment'"))
                .isEqualTo("job A functional\nsegment FirstSegment\nmetric \"m\"\n");
    }

    @Test
    void an_arrow_is_added_together_with_the_place_of_the_answer() throws Exception {
        assertThat(offered("interview I \"I\" {\n  trigger \"W<|>hy?\"\n}\n").after("Add -> \"…\""))
                .isEqualTo("interview I \"I\" {\n  trigger \"Why?\" -> \"…\"\n}\n");
        assertThat(offered("interview I \"I\" {\n  trigger \"Why?\" <|>\"So\"\n}\n").after("Add ->"))
                .isEqualTo("interview I \"I\" {\n  trigger \"Why?\" -> \"So\"\n}\n");
    }

    @Test
    void the_words_of_a_package_become_one_name_or_parts_of_one() throws Exception {
        Actions offered = offered("package the ser<|>vices\n\njob A functional\n");
        assertThat(offered.after("Change to 'the_services'")).startsWith("package the_services\n");
        assertThat(offered.after("Change to 'the.services'")).startsWith("package the.services\n");
    }

    @Test
    void one_of_the_words_is_added_of_which_one_is_needed() throws Exception {
        assertThat(offered("job A \"Go out\" <|>{\n  want \"to go out\"\n}\n").after("Add 'emotional'"))
                .isEqualTo("job A \"Go out\" emotional {\n  want \"to go out\"\n}\n");
        assertThat(offered("competitor Ca<|>r\n").titles())
                .contains("Add 'direct'", "Add 'secondary'", "Add 'indirect'", "Add 'nothing'");
        assertThat(offered("action A \"Go out\" priority <|>{\n}\n").after("Add 'high'"))
                .isEqualTo("action A \"Go out\" priority high {\n}\n");
        assertThat(offered("job A <|>functionl\n").titles()).noneMatch(title -> title.startsWith("Add"));
    }

    @Test
    void a_word_gives_way_to_one_of_those_of_which_one_is_needed() throws Exception {
        assertThat(offered("job A functional {\n  status <|>draft\n}\n").after("Change to 'assumed'"))
                .isEqualTo("job A functional {\n  status assumed\n}\n");
        assertThat(offered("job A functional {\n  gains { <|>\"near\" }\n}\n").after("Add 'desired'"))
                .contains("  gains { desired \"near\" }\n");
        assertThat(offered("job A functional {\n  forces { push <|>\"hunger\" }\n}\n").after("Add '4/5'"))
                .contains("  forces { push 4/5 \"hunger\" }\n");
    }

    @Test
    void a_job_is_named_that_something_is_hired_for() throws Exception {
        assertThat(offered("competitor C direct { hired <|>because \"cheap\" }\njob A functional\n")
                .after("Add 'for A'")).startsWith("competitor C direct { hired for A because \"cheap\" }\n");
        assertThat(offered("competitor C direct {\n  hired fo<|>r\n}\njob A functional\n").after("Add 'A'"))
                .startsWith("competitor C direct {\n  hired for A\n}\n");
        assertThat(offered("competitor C direct {\n  hired <|>because \"cheap\"\n}\n")
                .after("Add a job, and 'for FirstJob'")).isEqualTo("""
                        competitor C direct {
                          hired for FirstJob because "cheap"
                        }

                        job FirstJob "…" functional
                        """);
    }

    @Test
    void a_title_is_put_in_quotation_marks_up_to_the_kind() throws Exception {
        assertThat(offered("job BuyMilk: <|>Buy milk functional\n").after("Put quotation marks around the title"))
                .isEqualTo("job BuyMilk: \"Buy milk\" functional\n");
        assertThat(offered("industry Food <|>All food {\n}\n").after("Put quotation marks around the title"))
                .isEqualTo("industry Food \"All food\" {\n}\n");
        assertThat(offered("challenge C <|>the \"Food\"\n").after("Leave out the"))
                .isEqualTo("challenge C \"Food\"\n");
    }

    @Test
    void a_name_is_made_of_a_title_whose_first_word_was_taken_for_it() throws Exception {
        assertThat(offered("job Buy <|>milk functional {\n}\n")
                .after("Name it 'BuyMilk', and put quotation marks around the title"))
                        .isEqualTo("job BuyMilk \"Buy milk\" functional {\n}\n");
    }

    @Test
    void a_kind_and_a_title_as_people_write_them_become_a_declaration() throws Exception {
        Actions offered = offered("industry Parking {\n  Jo<|>b: Park the car\n}\n");
        assertThat(offered.titles()).startsWith("Make it the job 'ParkTheCar'", "Change to 'job'");
        assertThat(offered.after("Make it the job 'ParkTheCar'"))
                .isEqualTo("industry Parking {\n  job ParkTheCar \"Park the car\" functional\n}\n");
        assertThat(offered("metric <|>- time to reply. // soon\n").after("Make it the metric 'TimeToReply'"))
                .isEqualTo("metric TimeToReply \"Time to reply\" // soon\n");
        assertThat(offered("<|>Job Park the car emotional score 8/10 { want \"to park\" }\n")
                .after("Make it the job 'ParkTheCar'"))
                .isEqualTo("job ParkTheCar \"Park the car\" emotional score 8/10 { want \"to park\" }\n");
        assertThat(offered("segment<|>: Drivers\n").titles()).noneMatch(title -> title.startsWith("Make it"));
    }

    @Test
    void a_sentence_becomes_a_job_and_a_segment() throws Exception {
        assertThat(offered("<|>As a commuter, I want to arrive on time, so that I keep my job.\n")
                .after("Write it as a job")).isEqualTo("""
                segment Commuter "Commuter"

                job ArriveOnTime "Arrive on time" functional {
                  for Commuter
                  want "to arrive on time"
                  so "I keep my job"
                }
                """);
        assertThat(offered("industry Work {\n  <|>As an eater I want to eat\n}\n").after("Write it as a job"))
                .isEqualTo("""
                        industry Work {
                          segment Eater "Eater"

                          job Eat "Eat" functional {
                            for Eater
                            want "to eat"
                          }
                        }
                        """);
        assertThat(offered("segment Commuter \"People\"\n<|>As a commuter I need to rest\n")
                .after("Write it as a job")).isEqualTo("""
                segment Commuter "People"
                job Rest "Rest" functional {
                  for Commuter
                  want "to rest"
                }
                """);
    }

    @Test
    void a_score_as_people_say_it_gets_its_stroke() throws Exception {
        assertThat(offered("job A functional { importance <|>9 out of 10 satisfaction 3/10 }\n")
                .after("Change to '9/10'")).isEqualTo("job A functional { importance 9/10 satisfaction 3/10 }\n");
    }

    @Test
    void a_word_of_the_language_within_a_name_is_no_slip_for_another_one() throws Exception {
        assertThat(offered("job A functional { measured by Time <|>to reply }\n").titles())
                .noneMatch(title -> title.startsWith("Change to"));
    }

    @Test
    void the_one_who_wants_is_left_out() throws Exception {
        Actions offered = offered("job A functional {\n  for S\n  <|>I want \"to do\"\n}\nsegment S \"s\"\n");

        assertThat(offered.titles()).noneMatch(title -> title.contains("segment"));
        assertThat(offered.after("Leave out I"))
                .isEqualTo("job A functional {\n  for S\n  want \"to do\"\n}\nsegment S \"s\"\n");
    }

    @Test
    void a_comment_is_closed_at_the_end_of_its_line() throws Exception {
        assertThat(offered("job A functional\n/*<|> not yet\n").after("Add */"))
                .isEqualTo("job A functional\n/* not yet */\n");
    }

    @Test
    void what_is_too_much_is_left_out() throws Exception {
        assertThat(offered("job A functional { importance 8/10<|>, satisfaction 3/10 }\n").after("Leave out ,"))
                .isEqualTo("job A functional { importance 8/10 satisfaction 3/10 }\n");
        assertThat(offered("job A functional { want =<|> \"to x\" }\n").after("Leave out ="))
                .isEqualTo("job A functional { want \"to x\" }\n");
    }

    @Test
    void what_is_written_as_in_other_languages_is_written_as_in_this_one() throws Exception {
        assertThat(offered("metric A { #<|> that\n unit % }\n").after("Change to '//'"))
                .isEqualTo("metric A { // that\n unit % }\n");
        assertThat(offered("job A functional { want:<|> \"to x\" }\n").after("Leave out :"))
                .isEqualTo("job A functional { want \"to x\" }\n");
        assertThat(offered("job A functional { want '<|>say \"no\"' }\n").after("Put quotation marks around the text"))
                .isEqualTo("job A functional { want \"say \\\"no\\\"\" }\n");
        assertThat(offered("metric M { target =<|>> 5 % }\n").after("Change to '>='"))
                .isEqualTo("metric M { target >= 5 % }\n");
        Actions greater = offered("metric M { target <|>\u2265 20 kg }\n");
        assertThat(greater.titles()).filteredOn(title -> title.contains(">=")).containsExactly("Change to '>='");
        assertThat(greater.after("Change to '>='")).isEqualTo("metric M { target >= 20 kg }\n");
        assertThat(offered("metric M { target <|>\u2264 20 kg }\n").after("Change to '<='"))
                .isEqualTo("metric M { target <= 20 kg }\n");
        assertThat(offered("metric M { target <|>no more than 20 kg }\n").after("Change to '<='"))
                .isEqualTo("metric M { target <= 20 kg }\n");
        assertThat(offered("metric M { target < 5 % by Q<|>4 2027 }\n").after("Change to '2027-12-31'"))
                .isEqualTo("metric M { target < 5 % by 2027-12-31 }\n");
        assertThat(offered("metric M { target < 5 % by 31.<|>12.2026 }\n").after("Change to '2026-12-31'"))
                .isEqualTo("metric M { target < 5 % by 2026-12-31 }\n");
    }

    @Test
    void a_word_is_written_with_spaces_around_it_and_the_sign_of_a_score_without() throws Exception {
        assertThat(offered("segment S { pays 5 EUR<|>/month }\n").after("Change to 'per'"))
                .isEqualTo("segment S { pays 5 EUR per month }\n");
        assertThat(offered("segment S { pays 5€<|>/ month }\n").after("Change to 'per'"))
                .isEqualTo("segment S { pays 5€ per month }\n");
        assertThat(offered("job A functional { satisfaction 3 o<|>f 10 }\n").after("Change to '/'"))
                .isEqualTo("job A functional { satisfaction 3/10 }\n");
    }

    @Test
    void an_arrow_is_written_between_question_and_answer_as_one_word() throws Exception {
        assertThat(offered("interview I \"I\" { trigger \"Why?\" <|>\"because\" }\n").after("Add ->"))
                .isEqualTo("interview I \"I\" { trigger \"Why?\" -> \"because\" }\n");
        assertThat(offered("interview I \"I\" { trigger \"Why?\" <|>- \"because\" }\n").after("Change to '->'"))
                .isEqualTo("interview I \"I\" { trigger \"Why?\" -> \"because\" }\n");
        assertThat(offered("interview I \"I\" { trigger \"Why?\" <|>> \"because\" }\n").after("Change to '->'"))
                .isEqualTo("interview I \"I\" { trigger \"Why?\" -> \"because\" }\n");
        assertThat(offered("interview I \"I\" { pain \"Why?\"<|>: \"because\" }\n").after("Change to '->'"))
                .isEqualTo("interview I \"I\" { pain \"Why?\" -> \"because\" }\n");
    }

    @Test
    void a_word_that_is_missing_before_another_one_is_added_on_its_line() throws Exception {
        assertThat(offered("segment S \"s\" {\n  size 40\n  <|>buyer \"x\"\n}\n").after("Add economic"))
                .isEqualTo("segment S \"s\" {\n  size 40\n  economic buyer \"x\"\n}\n");
    }

    @Test
    void one_of_some_words_is_added_right_before_its_text() throws Exception {
        assertThat(offered("job A functional {\n  gains {\n    <|>\"fast\"\n  }\n}\n").after("Add 'desired'"))
                .isEqualTo("job A functional {\n  gains {\n    desired \"fast\"\n  }\n}\n");
    }

    @Test
    void a_title_behind_other_words_is_put_behind_the_name() throws Exception {
        assertThat(offered("job Bake functional core <|>\"Bake bread\" {\n}\n").after("Put the title behind the name"))
                .isEqualTo("job Bake \"Bake bread\" functional core {\n}\n");
        assertThat(offered("job Bake \"Bake\" functional <|>\"Bake bread\"\n").titles())
                .doesNotContain("Put the title behind the name");
    }

    @Test
    void a_name_of_several_words_becomes_one() throws Exception {
        assertThat(offered("job Bake Bre<|>ad \"Bake bread\" functional\n").after("Name it 'BakeBread'"))
                .isEqualTo("job BakeBread \"Bake bread\" functional\n");
        assertThat(offered("job A functional { outcomes { minimize th<|>e time to \"x\" } }\n").titles())
                .noneMatch(title -> title.startsWith("Name it"));
    }

    @Test
    void a_word_before_the_kind_of_a_job_is_left_out() throws Exception {
        assertThat(offered("job Bake \"Bake bread\" m<|>ain functional\n").after("Leave out main"))
                .isEqualTo("job Bake \"Bake bread\" functional\n");
    }

    @Test
    void texts_alone_become_pains_gains_or_outcomes() throws Exception {
        String job = "job A functional {\n  %s {\n    %s\n  }\n}\n";
        assertThat(offered(job.formatted("pains", "<|>- \"too slow\"\n    \"too dear\""))
                .after("Make each line a pain"))
                .isEqualTo(job.formatted("pains",
                        "moderate undesired \"too slow\"\n    moderate undesired \"too dear\""));
        assertThat(offered(job.formatted("pains", "<|>\"too slow\"")).after("Make it a pain"))
                .isEqualTo(job.formatted("pains", "moderate undesired \"too slow\""));
    }

    @Test
    void a_misspelt_word_is_offered_the_right_one_and_nothing_else() throws Exception {
        assertThat(offered("Jo<|>b Talk \"Talk to people\" functional { want \"to talk\" }\n").titles())
                .containsExactly("Change to 'job'", "Explain syntax.syntax-error");
        assertThat(offered("job A \"a\" functional {\n  imp<|>ortence 9/10\n}\n").titles())
                .containsExactly("Change to 'importance'", "Explain syntax.syntax-error");
    }

    @Test
    void a_scheme_is_changed_to_the_one_that_was_meant() throws Exception {
        assertThat(offered("industry X { classified isi<|>c \"9521\" }\n", "industry.unknown-scheme")
                .after("Change to 'ISIC'")).isEqualTo("industry X { classified ISIC \"9521\" }\n");
    }

    private Actions offered(String marked) throws Exception {
        return offered(marked, "syntax.syntax-error");
    }

    private Actions offered(String marked, String rule) throws Exception {
        MarkedText share = MarkedText.of(marked);
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, share.text());
            editor.rules(FILE, rule);
            return Actions.at(share.cursor(), CodeActionKind.QuickFix, editor, FILE, share.text());
        }
    }
}
