package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ForcesDiagram;
import jtbd.dsl.documents.html.pictures.ForcesDiagram.Balance;
import jtbd.dsl.documents.html.pictures.ForcesDiagram.Side;

class ForcesDiagramTest {

    @Test
    void bars_are_as_long_as_the_forces_are_strong_and_the_strongest_takes_all_room() {
        String picture = draw(10, 5, 0, 2.5);
        assertThat(picture).contains(
                "<rect class=\"force forward\" x=\"240\" y=\"30\" width=\"118\" height=\"34\"/>",
                "<rect class=\"force forward\" x=\"240\" y=\"74\" width=\"59\" height=\"34\"/>",
                "<rect class=\"force backward\" x=\"240\" y=\"30\" width=\"0\" height=\"34\"/>",
                "<rect class=\"force backward\" x=\"210.5\" y=\"74\" width=\"29.5\" height=\"34\"/>");
    }

    @Test
    void the_needle_stands_at_the_share_that_drives() {
        assertThat(draw(10, 0, 0, 0)).contains("<circle class=\"needle\" cx=\"440\"");
        assertThat(draw(0, 0, 0, 10)).contains("<circle class=\"needle\" cx=\"40\"");
        assertThat(draw(4, 4, 4, 4)).contains("<circle class=\"needle\" cx=\"240\"", ">0.5 drives</text>");
    }

    @Test
    void the_shares_between_which_a_switch_is_open_are_marked() {
        assertThat(draw(4, 4, 4, 4)).contains("x1=\"200\" y1=\"170\"", "x1=\"280\" y1=\"170\"").containsSubsequence(
                ">unlikely</text>", ">likely</text>", ">open</text>");
    }

    @Test
    void forces_without_any_strength_have_no_needle() {
        assertThat(draw(0, 0, 0, 0)).doesNotContain("needle").doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void each_bar_says_its_force_and_its_strength() {
        assertThat(draw(10, 5, 0, 2.5)).contains(">Push 10.0</text>", ">Pull 5.0</text>", ">Anxiety 0.0</text>",
                ">Habit 2.5</text>");
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it() {
        assertThat(draw(1, 1, 1, 1)).contains("role=\"img\"", "<title>Forces</title>",
                "<desc>All &lt;even&gt;.</desc>");
    }

    private static String draw(double push, double pull, double anxiety, double habit) {
        double all = push + pull + anxiety + habit;
        Side driving = all == 0 ? new Side(0, Text.NONE)
                : new Side((push + pull) / all, Text.of((push + pull) / all + " drives"));
        return ForcesDiagram.of(new Balance(Text.of("Forces"), Text.of("All <even>."), side(push), side(pull),
                side(anxiety), side(habit), driving, side(0.6))).toString();
    }

    private static Side side(double strength) {
        return new Side(strength, Text.of(Double.toString(strength)));
    }
}
