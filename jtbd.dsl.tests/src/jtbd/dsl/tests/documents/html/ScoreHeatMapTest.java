package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap.Cell;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap.Heat;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap.Row;

class ScoreHeatMapTest {

    @ParameterizedTest
    @CsvSource({ "0,0", "0.16,0", "0.17,1", "0.5,3", "0.84,5", "1,5", "1.2,5", "-1,0" })
    void the_higher_a_score_the_darker_its_cell(double share, int shade) {
        assertThat(draw(new Cell(Text.of("x"), share))).contains("\"heat heat-" + shade + "\"",
                "\"amount centred on-heat-" + shade + "\"");
    }

    @Test
    void a_cell_that_is_not_scored_is_empty_which_is_not_the_same_as_low() {
        assertThat(draw(Cell.EMPTY)).contains("\"heat none\"").doesNotContain("heat-0");
    }

    @Test
    void long_names_end_in_an_ellipsis_and_leave_room_for_the_cells() {
        String picture = draw(Text.of("A name that goes on and on ".repeat(4)), new Cell(Text.of("3"), 0.6));
        assertThat(picture).contains("A name that goes on and on", "…</text>",
                "<rect class=\"heat heat-3\" x=\"299\"");
    }

    @Test
    void without_rows_or_columns_there_is_no_picture() {
        assertThat(ScoreHeatMap.of(new Heat(Text.of("t"), Text.of("d"), List.of(Text.of("c")), List.of())).isEmpty())
                .isTrue();
        assertThat(ScoreHeatMap.of(new Heat(Text.of("t"), Text.of("d"), List.of(),
                List.of(new Row(Text.of("r"), List.of())))).isEmpty()).isTrue();
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it() {
        assertThat(draw(Cell.EMPTY)).contains("role=\"img\"", "<title>Scores</title>", "<desc>A &lt;field&gt;.</desc>");
    }

    private static String draw(Cell cell) {
        return draw(Text.of("row"), cell);
    }

    private static String draw(Text name, Cell cell) {
        return ScoreHeatMap.of(new Heat(Text.of("Scores"), Text.of("A <field>."), List.of(name),
                List.of(new Row(name, List.of(cell))))).toString();
    }
}
