package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.JobMapStrip;
import jtbd.dsl.documents.html.pictures.JobMapStrip.Step;
import jtbd.dsl.documents.html.pictures.JobMapStrip.Strip;

class JobMapStripTest {

    private static final Step SUPPORTED = new Step(Text.of("Define"), true, true, Text.of("2 outcomes"));
    private static final Step UNSUPPORTED = new Step(Text.of("Locate"), true, false, Text.NONE);
    private static final Step MISSING = new Step(Text.of("Prepare"), false, false, Text.NONE);

    @Test
    void a_step_shows_whether_it_is_described_and_supported() {
        assertThat(draw(SUPPORTED, UNSUPPORTED, MISSING)).containsSubsequence(
                "\"step supported\"", ">Define</text>", ">supported</text>", ">2 outcomes</text>",
                "\"step unsupported\"", ">Locate</text>", ">no support</text>",
                "\"step missing\"", ">Prepare</text>", ">not described</text>");
    }

    @Test
    void steps_are_numbered_from_left_to_right_and_each_takes_the_same_room() {
        assertThat(draw(SUPPORTED, SUPPORTED)).contains("viewBox=\"0 0 222 104\"",
                "<text class=\"step-number\" x=\"20\" y=\"22\">1</text>",
                "<text class=\"step-number\" x=\"124\" y=\"22\">2</text>");
    }

    @Test
    void the_second_half_of_the_steps_can_go_below_the_first() {
        assertThat(draw(SUPPORTED, UNSUPPORTED, SUPPORTED, MISSING)).containsSubsequence(">Locate</text>",
                "<g class=\"later-steps\">", ">Define</text>", ">Prepare</text>", "</g>");
    }

    @Test
    void only_the_first_step_begins_with_a_straight_edge() {
        assertThat(draw(SUPPORTED, SUPPORTED)).contains("1,52 1,27 \"/>", "105,52 117,27 \"/>");
    }

    @Test
    void a_map_without_steps_is_an_empty_picture() {
        assertThat(draw()).contains("<title>Map</title>").doesNotContain("<polygon").doesNotContain("<text");
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it() {
        assertThat(draw(SUPPORTED)).contains("role=\"img\"", "<title>Map</title>", "<desc>1 &lt;of&gt; 8.</desc>");
    }

    private static String draw(Step... steps) {
        return JobMapStrip.of(new Strip(Text.of("Map"), Text.of("1 <of> 8."), List.of(steps))).toString();
    }
}
