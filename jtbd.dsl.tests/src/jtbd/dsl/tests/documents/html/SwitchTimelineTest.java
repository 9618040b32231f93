package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.SwitchTimeline;
import jtbd.dsl.documents.html.pictures.SwitchTimeline.Moment;
import jtbd.dsl.documents.html.pictures.SwitchTimeline.Timeline;

class SwitchTimelineTest {

    private static final Moment FIRST = new Moment(Text.of("First thought"), Text.of("2026-01-02"), Text.NONE);
    private static final Moment SECOND = new Moment(Text.of("Deciding"), Text.of("2026-01-09"), Text.of("7 days"));

    @Test
    void moments_stand_in_order_with_the_time_between_them_half_way() {
        assertThat(draw(FIRST, SECOND)).contains(
                "<circle class=\"moment\" cx=\"59\" cy=\"44\" r=\"6\"/>",
                "<text class=\"after centred\" x=\"118\" y=\"35\">7 days</text>",
                "<circle class=\"moment\" cx=\"177\" cy=\"44\" r=\"6\"/>",
                "<text class=\"moment-date centred\" x=\"177\" y=\"68\">2026-01-09</text>");
    }

    @Test
    void the_way_leads_from_the_first_moment_to_the_last() {
        assertThat(draw(FIRST, SECOND)).contains("<line class=\"way\" x1=\"59\" y1=\"44\" x2=\"177\" y2=\"44\"/>");
    }

    @Test
    void without_a_moment_there_is_no_picture() {
        assertThat(draw()).isEmpty();
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it() {
        assertThat(draw(FIRST)).contains("role=\"img\"", "<title>Switch</title>", "<desc>One &lt;way&gt;.</desc>");
    }

    private static String draw(Moment... moments) {
        return SwitchTimeline.of(new Timeline(Text.of("Switch"), Text.of("One <way>."), List.of(moments))).toString();
    }
}
