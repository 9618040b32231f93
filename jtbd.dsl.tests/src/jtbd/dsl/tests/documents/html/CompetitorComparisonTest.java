package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.CompetitorComparison;
import jtbd.dsl.documents.html.pictures.CompetitorComparison.Comparison;
import jtbd.dsl.documents.html.pictures.CompetitorComparison.Rival;

class CompetitorComparisonTest {

    @Test
    void bars_lie_on_one_scale_of_ten() {
        assertThat(draw(rival("Ours", "ours", 10), rival("A shop", "direct", 5), rival("Wait", "nothing", 0))).contains(
                "<rect class=\"rival ours\" x=\"0\" y=\"20\" width=\"370\" height=\"16\"/>",
                "<rect class=\"rival direct\" x=\"0\" y=\"70\" width=\"185\" height=\"16\"/>",
                "<rect class=\"rival nothing\" x=\"0\" y=\"120\" width=\"0\" height=\"16\"/>",
                "<text class=\"tick-name centred\" x=\"185\" y=\"170\">5</text>");
    }

    @Test
    void each_bar_has_its_name_its_kind_and_its_rating() {
        assertThat(draw(rival("A shop", "direct", 5))).containsSubsequence(">A shop · kind of direct</text>",
                ">5.0/10</text>");
    }

    @Test
    void a_long_name_takes_two_lines_and_is_told_in_full() {
        assertThat(draw(rival("The shop round the corner that has always been there", "direct", 5))).contains(
                "y=\"15\">The shop round the corner that has always been</text>",
                "y=\"35\">there · kind of direct</text>", "<rect class=\"rival direct\" x=\"0\" y=\"40\"");
    }

    @Test
    void without_rivals_there_is_no_picture() {
        assertThat(draw()).isEmpty();
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it() {
        assertThat(draw(rival("A", "direct", 5))).contains("role=\"img\"", "<title>Rivals</title>",
                "<desc>A &lt;few&gt;.</desc>");
    }

    private static Rival rival(String name, String kind, double rating) {
        return new Rival(Text.of(name), Text.of("kind of " + kind), Text.of(kind), rating, Text.of(rating + "/10"));
    }

    private static String draw(Rival... rivals) {
        return CompetitorComparison.of(new Comparison(Text.of("Rivals"), Text.of("A <few>."), List.of(rivals)))
                .toString();
    }
}
