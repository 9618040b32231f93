package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** Texts without quotation marks, or with quotation marks and nothing else. */
class LackingQuotesTest {

    private static final String QUOTED = "Put quotation marks around the text";

    @TempDir
    Path folder;

    @Test
    void a_question_and_its_answer_get_theirs_at_once() throws Exception {
        assertThat(about("interview Ann \"Ann\" {\n  trigger <|>What happened? -> I opened the hives.\n}\n")
                .after("Put quotation marks around question and answer"))
                        .contains("  trigger \"What happened?\" -> \"I opened the hives.\"\n");
        assertThat(about("interview Ann \"Ann\" {\n  trigger \"What happened?\" -> <|>I opened it\n}\n").titles())
                .contains(QUOTED).doesNotContain("Put quotation marks around question and answer");
    }

    @Test
    void a_question_gets_its_kind() throws Exception {
        Actions offered = about("interview Ann \"Ann\" {\n  <|>\"What happened?\" -> \"I opened it\"\n}\n");

        assertThat(offered.titles()).startsWith("Add 'trigger'", "Add 'current'", "Add 'pain'");
        assertThat(offered.after("Add 'trigger'"))
                .isEqualTo("interview Ann \"Ann\" {\n  trigger \"What happened?\" -> \"I opened it\"\n}\n");
    }

    @Test
    void words_alone_in_a_block_become_what_stands_there() throws Exception {
        assertThat(inJob("pains { <|>Dead bees in March }").after("Make it a pain"))
                .isEqualTo(job("pains { moderate undesired \"Dead bees in March\" }"));
        assertThat(inJob("gains {\n    <|>Calm bees in March\n  }").after("Make it a gain"))
                .isEqualTo(job("gains {\n    desired \"Calm bees in March\"\n  }"));
        assertThat(inJob("pains {\n    <|>extrem undesired \"cold\"\n  }").titles()).doesNotContain("Make it a pain");
    }

    @Test
    void a_text_alone_among_forces_becomes_one_of_them() throws Exception {
        Actions offered = inJob("forces { <|>\"fear of acid\" }");

        assertThat(offered.titles()).startsWith("Make it a push", "Make it a pull", "Make it an anxiety",
                "Make it a habit");
        assertThat(offered.after("Make it an anxiety")).isEqualTo(job("forces { anxiety 3/5 \"fear of acid\" }"));
        assertThat(inJob("forces {\n    <|>- acid in the air\n  }").after("Make it an anxiety"))
                .isEqualTo(job("forces {\n    anxiety 3/5 \"acid in the air\"\n  }"));
    }

    @Test
    void a_text_that_quotes_words_keeps_their_marks() throws Exception {
        assertThat(inJob("when <|>the nights fall \"below\" ten").after(QUOTED))
                .isEqualTo(job("when \"the nights fall \\\"below\\\" ten\""));
    }

    @Test
    void a_text_may_end_in_words_in_quotation_marks() throws Exception {
        assertThat(inJob("note <|>This hive is \"mine\" // not \"yours\"").after(QUOTED))
                .isEqualTo(job("note \"This hive is \\\"mine\\\"\" // not \"yours\""));
        assertThat(inJob("so <|>I can \"work\" and \"rest\"").after(QUOTED))
                .isEqualTo(job("so \"I can \\\"work\\\" and \\\"rest\\\"\""));
        assertThat(inJob("when <|>I \"lose my way\"").after(QUOTED))
                .isEqualTo(job("when \"I \\\"lose my way\\\"\""));
        assertThat(inJob("when <|>nights fall want \"to rest\"").after(QUOTED))
                .isEqualTo(job("when \"nights fall\" want \"to rest\""));
    }

    @Test
    void a_text_may_have_brackets() throws Exception {
        assertThat(inJob("when <|>it rains { hard }").after(QUOTED)).isEqualTo(job("when \"it rains { hard }\""));
        assertThat(inJob("map { define <|>the place { note \"x\" } }").after(QUOTED))
                .isEqualTo(job("map { define \"the place\" { note \"x\" } }"));
    }

    @Test
    void the_first_word_of_a_wish_joins_its_text() throws Exception {
        Actions offered = inJob("want <|>to \"feed bees\"");

        assertThat(offered.titles()).doesNotContain("Leave out to");
        assertThat(offered.after(QUOTED)).isEqualTo(job("want \"to feed bees\""));
        assertThat(inJob("I want <|>to \"feed bees\"").after(QUOTED)).isEqualTo(job("I want \"to feed bees\""));
        assertThat(inJob("want <|>to \"to feed bees\"").after("Leave out to")).isEqualTo(job("want \"to feed bees\""));
    }

    @Test
    void a_text_alone_in_a_job_becomes_a_note() throws Exception {
        assertThat(inJob("<|>\"The winter was long\"").after("Make it a note"))
                .isEqualTo(job("note \"The winter was long\""));
    }

    @Test
    void words_of_a_plan_are_no_actions() throws Exception {
        Actions offered = new Offers(folder).about("roadmap {\n  quick \"x\" { Do <|>it now }\n}\n",
                "reference.unknown-reference");

        assertThat(offered.titles()).noneMatch(title -> title.startsWith("Create"));
        assertThat(offered.after(QUOTED)).isEqualTo("roadmap {\n  quick \"x\" { \"Do it now\" }\n}\n");
        assertThat(new Offers(folder).about("roadmap {\n  quick \"x\" { <|>Feed }\n}\n", "reference.unknown-reference")
                .titles()).contains("Create action 'Feed'").doesNotContain(QUOTED);
    }

    private Actions inJob(String marked) throws Exception {
        return about(job(marked));
    }

    private Actions about(String marked) throws Exception {
        return new Offers(folder).about(marked, "syntax.syntax-error");
    }

    private static String job(String statement) {
        return "job Keep \"Keep bees\" functional {\n  " + statement + "\n}\n";
    }
}
