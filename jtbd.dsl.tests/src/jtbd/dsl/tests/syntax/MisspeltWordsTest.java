package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** Wherever a word of the language stands, one that is nearly it, or means the same, is told which one was meant. */
class MisspeltWordsTest {

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            package     | packge a
            import      | package a imort b.*
            industry    | industy X { }
            direct      | competitor C drect { }
            direct      | competitor C "c" Direct
            functional  | job A func { }
            core        | job A functional crore { }
            importance  | job A functional { imporance 9/10 }
            measured    | job A functional { mesured by M }
            crucial     | job A functional { significance crucal }
            every       | job A functional { significance crucial evry day }
            to          | job A functional { outcomes { minimize time too "x" } }
            extreme     | job A functional { pains { extrem risk "x" } }
            extreme     | job A functional { pains { severe risk "x" } }
            anxiety     | job A functional { forces { fear 3/5 "x" } }
            locate      | job A functional { map { locte "x" } }
            high        | action A "a" priority hi { }
            for         | competitor C direct { hired fo A 6/10 }
            because     | competitor C direct { hired for A 6/10 becaus "x" }
            buyer       | segment S { economic byer "x" }
            on          | interview I onn 2026-01-01 { }
            with        | interview I on 2026-01-01 wth S { }
            current     | interview I { curent "x" -> "y" }
            thought     | interview I { timeline { first thougt 2026-01-01 } }
            validated   | job A functional { status validatd }
            quick       | roadmap { quik { "x" } }
            published   | industry X { publishd by "x" }
            scale       | scorecard S { scal 1 to 5 }
            importance  | job A functional { outcomes { minimize time to "x" imp 8/10 } }
            segment     | persona S { user "x" }
            """)
    void a_misspelt_word(String meant, String text) {
        assertThat(SyntaxErrors.in(text)).singleElement().asString().endsWith("Did you mean '" + meant + "'?");
    }

    @Test
    void a_word_that_stands_at_the_wrong_level() {
        says("1:14 'trigger' cannot stand here in industry 'X'. It belongs in an interview.",
                "industry X { trigger \"why\" -> \"so\" }");
        says("1:20 'push' cannot stand here in job 'A'. It belongs in forces { … }.",
                "job A functional { push 3/5 \"x\" }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ¥60       | The unit stands behind the number: write 60 "¥" instead of ¥60.
            €60       | The unit stands behind the number: write 60 € instead of €60.
            $3,000.50 | The unit stands behind the number: write 3000.50 "$" instead of $3,000.50.
            3,000,000 | Numbers have nothing between their digits: write 3000000 instead of 3,000,000.
            3.000.000 | Numbers have nothing between their digits: write 3000000 instead of 3.000.000.
            1,5       | Numbers have a decimal point: write 1.5 instead of 1,5.
            """)
    void a_number_as_it_is_written_elsewhere(String number, String message) {
        says("1:18 " + message, "segment S { pays " + number + " per month user \"x\" }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            31.12.2026 | 2026-12-31
            31.12.26   | 2026-12-31
            31-12-2026 | 2026-12-31
            12/31/2026 | 2026-12-31
            2026/12/31 | 2026-12-31
            3.4.2026   | 2026-04-03
            3/4/2026   | 2026-04-03 or 2026-03-04
            """)
    void a_day_as_it_is_written_elsewhere(String day, String right) {
        String message = "A day is written as year, month and day: write " + right + " instead of " + day + ".";
        says("1:21 " + message, "metric M { measured " + day + " = 5 hours }");
        says("1:16 " + message, "interview I on " + day + " { }");
        says("1:28 " + message, "metric M { target < 5 % by " + day + " }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Q4 2027             | 2027-12-31
            end of 2027         | 2027-12-31
            end of Q1 2027      | 2027-03-31
            the end of Feb 2027 | 2027-02-28
            """)
    void the_end_of_some_time_as_what_a_target_is_due_by(String end, String day) {
        says("1:28 A day is written as year, month and day: write " + day + " instead of " + end + ".",
                "metric M { target < 5 % by " + end + " }");
    }

    private static void says(String message, String text) {
        assertThat(SyntaxErrors.in(text)).containsExactly(message);
    }
}
