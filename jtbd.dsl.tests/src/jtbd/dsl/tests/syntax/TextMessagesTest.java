package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;

import org.junit.jupiter.api.Test;

/** Where texts and comments begin and end. */
class TextMessagesTest {

    @Test
    void a_text_without_quotation_marks() {
        says("1:25 A text in quotation marks is needed after 'when' instead of 'x'.",
                "job A functional { when x want \"y\" }");
    }

    @Test
    void a_quotation_mark_missing_within_a_block() {
        says("1:34 A text in quotation marks that begins on line 1 ends right before 'y': a quotation mark \" is "
                + "missing, or there is one too many.", """
                job A functional { when "x want "y" so "z" }
                job B functional { want "to b" }
                """);
    }

    @Test
    void a_text_that_is_never_closed() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end.",
                "job A functional {\n  when \"x\n}\n");
    }

    @Test
    void curly_quotation_marks() {
        says("1:25 Texts stand between straight quotation marks: write \" instead of “.",
                "job A functional { when “x” }");
    }

    @Test
    void quotation_marks_of_other_languages() {
        says("1:25 Texts stand between double quotation marks: write \" instead of '.",
                "job A functional { when 'it isn't mine' want \"to x\" }");
        says("1:25 Texts stand between straight quotation marks: write \" instead of «.",
                "job A functional { when «say \"x\"» }");
    }

    @Test
    void a_comment_that_is_never_closed() {
        says("2:1 The comment that begins here with /* is not closed. Add */ at its end.",
                "segment A\n/* and so on");
    }

    @Test
    void a_title_without_quotation_marks() {
        says("1:12 A title stands in quotation marks: write \"x\" instead of x.", "industry X x { }");
        says("1:7 A title stands in quotation marks: write \"x\" instead of x.", "job A x functional { }");
        says("1:11 A title stands in quotation marks: write \"to\" instead of to.",
                "job Learn to ride functional { }");
        says("industry X \"x\" { }");
    }

    @Test
    void a_name_in_quotation_marks() {
        says("1:24 A name stands without quotation marks: write Owners instead of \"Owners\".",
                "job A functional { for \"Owners\" }");
        says("1:8 A name stands without quotation marks: write shop.* instead of \"shop.*\".", "import \"shop.*\"");
    }

    @Test
    void a_text_where_a_number_belongs() {
        says("1:34 A number is needed after 'push' instead of \"x\".",
                "job A functional { forces { push \"x\" 4/5 } }");
    }

    @Test
    void a_text_where_none_belongs_is_quoted_once() {
        says("1:23 \"y\" cannot stand here in industry 'X'. What can stand here: action, challenge, classified,"
                + " competitor, fit, ignore, insight, job, measured, metric, note, offering and more.",
                "industry X { note \"x\" \"y\" }");
    }

    @Test
    void a_quotation_mark_missing_has_one_message_whatever_the_texts_after_it_hold() {
        says("2:8 The text that begins here is not closed. Add a quotation mark \" at its end.", """
                job A functional {
                  want "to do it
                  so "we can"
                }
                roadmap {
                  quick "0-3 months" { "x" }
                }
                """);
        says("2:8 A text in quotation marks is needed after 'want' instead of 'to'.", """
                job A functional {
                  want to do it"
                }
                roadmap {
                  quick "0-3 months" { "x" }
                }
                """);
    }
}
