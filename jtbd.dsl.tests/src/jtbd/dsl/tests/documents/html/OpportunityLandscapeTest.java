package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.Landscape;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.Point;
import jtbd.dsl.documents.html.pictures.OpportunityLandscape.ZoneLine;

class OpportunityLandscapeTest {

    private static final Pattern LABEL = Pattern.compile(
            "class=\"label-ground\" x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\" height=\"([\\d.]+)\"");

    @Test
    void a_point_that_is_named_beside_the_picture_has_its_number_alone() {
        assertThat(OpportunityLandscape.of(new Landscape(Text.of("L"), Text.of("D"), List.of(),
                List.of(new Point(Text.of("7"), Text.NONE, 9, 2, false)))).toString()).contains(">7</text>");
    }

    @Test
    void labels_do_not_cover_each_other_even_where_points_crowd() {
        List<Point> crowd = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            crowd.add(new Point(Text.of(i + 1), Text.of("Prove that nobody looked"), 8.5 + i * 0.1, 2 + i % 3 * 0.3,
                    false));
        }
        List<MatchResult> labels = LABEL.matcher(draw(crowd)).results().toList();
        assertThat(labels).hasSize(14);
        for (MatchResult one : labels) {
            assertThat(labels).filteredOn(other -> other != one).noneMatch(other -> meet(one, other));
        }
    }

    @Test
    void forty_points_are_numbered_each_with_a_label_that_covers_no_other() {
        List<Point> crowd = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            crowd.add(new Point(Text.of(i + 1), Text.of("Prove it"), 7 + i % 8 * 0.35, 1 + i / 8 * 0.9, false));
        }
        String picture = draw(crowd);
        List<MatchResult> labels = LABEL.matcher(picture).results().toList();
        assertThat(labels).hasSize(40).allSatisfy(one -> assertThat(labels).filteredOn(other -> other != one)
                .noneMatch(other -> meet(one, other)));
        assertThat(picture).contains("landscape many", ">40</text>").doesNotContain("Prove it");
    }

    @Test
    void a_label_is_cut_down_to_its_number_where_its_line_would_run_through_another_point() {
        List<Point> row = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            row.add(new Point(Text.of(i + 1), Text.of("Prove it at once"), 9.2 + i % 3 * 0.3, 2 + i / 3 * 0.3, false));
        }
        assertThat(draw(row)).contains(">1  Prove it at once</text>", ">5</text>");
    }

    @Test
    void the_zones_are_drawn_and_named_with_their_thresholds() {
        assertThat(draw(List.of(new Point(Text.of(1), Text.of("a"), 9, 3, false)))).contains(
                // from importance 7.5 on the axis to satisfaction 5 on the right border
                "<polyline class=\"zone-line\" points=\"356,414 456,214 456,214 \"/>",
                ">Extremely underserved</text>", ">from 15</text>", ">as satisfied as important</text>");
    }

    @Test
    void labels_do_not_cover_the_name_of_a_zone() {
        String picture = draw(List.of(new Point(Text.of(1), Text.of("In the corner"), 0.2, 9.5, false)));
        MatchResult name = Pattern.compile("class=\"zone-name\" x=\"([\\d.]+)\" y=\"([\\d.]+)\">Overserved")
                .matcher(picture).results().findFirst().orElseThrow();
        assertThat(LABEL.matcher(picture).results()).singleElement()
                .matches(label -> side(label, 1) > side(name, 1) + 78 || side(label, 2) > side(name, 2) + 2
                        || side(label, 2) + side(label, 4) < side(name, 2) - 10);
    }

    @Test
    void a_point_whose_ratings_are_assumed_is_hollow() {
        assertThat(draw(List.of(new Point(Text.of(1), Text.of("a"), 9, 3, true)))).contains("\"point assumed\"");
        assertThat(draw(List.of(new Point(Text.of(1), Text.of("a"), 9, 3, false)))).doesNotContain("\"point assumed\"");
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it() {
        assertThat(draw(List.of(new Point(Text.of(1), Text.of("a"), 9, 3, false))))
                .contains("role=\"img\"", "<title>Landscape</title>", "<desc>One &lt;point&gt;.</desc>");
    }

    @Test
    void a_point_that_leads_somewhere_is_a_link_with_its_own_title_and_the_picture_lets_it_be_found() {
        assertThat(draw(List.of(new Point(Text.of(1), Text.NONE, 9, 3, false, Text.of("1 Prove <it>"),
                Url.of("jobs/Prove.html"))))).contains("role=\"group\"", "<a class=\"spot\" href=\"jobs/Prove.html\">",
                        "<title>1 Prove &lt;it&gt;</title>").doesNotContain("role=\"img\"");
    }

    @Test
    void without_a_point_there_is_no_picture() {
        assertThat(draw(List.of())).isEmpty();
    }

    private static String draw(List<Point> points) {
        return OpportunityLandscape.of(new Landscape(Text.of("Landscape"), Text.of("One <point>."),
                List.of(new ZoneLine(7.5, 10, 5, Text.of("Extremely underserved"), Text.of("from 15")),
                        new ZoneLine(6, 10, 8, Text.of("Underserved"), Text.of("from 12"))), points)).toString();
    }

    private static boolean meet(MatchResult one, MatchResult other) {
        return side(one, 1) < side(other, 1) + side(other, 3) && side(other, 1) < side(one, 1) + side(one, 3)
                && side(one, 2) < side(other, 2) + side(other, 4) && side(other, 2) < side(one, 2) + side(one, 4);
    }

    private static double side(MatchResult label, int group) {
        return Double.parseDouble(label.group(group));
    }
}
