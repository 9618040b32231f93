package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.MetricProgressBar;
import jtbd.dsl.documents.html.pictures.MetricProgressBar.Progress;

class MetricProgressBarTest {

    @ParameterizedTest
    @CsvSource({ "0,10", "0.5,110", "1,210", "1.7,210", "-0.4,10" })
    void the_latest_value_stands_between_baseline_and_target_and_never_beyond(double progress, String x) {
        assertThat(draw(progress)).contains("<circle class=\"latest\" cx=\"" + x + "\"");
    }

    @Test
    void every_value_on_the_way_is_marked() {
        assertThat(draw(0.5, 0.25, 0.5)).contains("class=\"measured\" x1=\"60\"", "class=\"measured\" x1=\"110\"");
    }

    @ParameterizedTest
    @CsvSource({ "0.02,18.1", "0.5,110", "0.98,201.9" })
    void the_latest_value_is_written_where_it_is_not_cut_off(double progress, String middle) {
        assertThat(draw(progress)).contains("\"latest-name centred\" x=\"" + middle + "\"");
    }

    @Test
    void a_metric_that_is_not_measured_yet_has_no_mark_on_the_way() {
        assertThat(draw(0)).doesNotContain("class=\"measured\"").contains("width=\"0\" height=\"10\"");
    }

    @Test
    void the_picture_has_words_for_those_who_do_not_see_it() {
        assertThat(draw(0.5)).contains("role=\"img\"", "<title>Progress</title>", "<desc>Half &lt;way&gt;.</desc>",
                ">12 %</text>", ">≥ 95 %</text>", ">53 %</text>");
    }

    private static String draw(double progress, Double... measured) {
        return MetricProgressBar.of(new Progress(Text.of("Progress"), Text.of("Half <way>."), Text.of("12 %"),
                Text.of("≥ 95 %"), Text.of("53 %"), progress, List.of(measured))).toString();
    }
}
