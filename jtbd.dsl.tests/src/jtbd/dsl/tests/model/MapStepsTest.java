package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.StepKind;
import jtbd.dsl.measure.MapCoverage;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.tests.fixtures.Models;

class MapStepsTest {

    private final MapSteps steps = stepsOf("""
            job Prove functional { map {
                define "a" supported by "a form", "a talk"
                confirm "b" { minimize time to "check" }
                locate "c"
                define "d" { minimize time to "decide"   minimize time to "agree" }
            } }
            """);

    @Test
    void a_step_has_its_entries_as_written() {
        assertThat(steps.entries(StepKind.DEFINE)).extracting(MapStep::getActivity).containsExactly("a", "d");
        assertThat(steps.entries(StepKind.EXECUTE)).isEmpty();
    }

    @Test
    void missing_steps_are_told_in_the_order_of_the_map() {
        assertThat(steps.missing()).containsExactly(
                StepKind.PREPARE, StepKind.EXECUTE, StepKind.MONITOR, StepKind.MODIFY, StepKind.CONCLUDE);
    }

    @Test
    void only_the_second_entry_of_a_step_is_doubled() {
        assertThat(steps.doubled()).extracting(MapStep::getActivity).containsExactly("d");
    }

    @Test
    void entries_after_a_later_step_are_out_of_order() {
        assertThat(steps.outOfOrder()).extracting(MapStep::getActivity).containsExactly("c", "d");
    }

    @Test
    void one_early_step_leaves_all_before_it_out_of_order_but_not_its_double() {
        MapSteps early = stepsOf("""
                job Prove functional { map { prepare "a" prepare "b" define "c" locate "d" confirm "e" } }
                """);
        assertThat(early.outOfOrder()).extracting(MapStep::getActivity).containsExactly("c", "d");
    }

    @Test
    void a_step_entered_twice_is_covered_once() {
        assertThat(steps.coverage()).isEqualTo(new MapCoverage(3, 1, 2));
    }

    @Test
    void a_whole_map_misses_nothing() {
        MapSteps whole = stepsOf("""
                job Prove functional { map { define "a" locate "b" prepare "c" confirm "d" execute "e" monitor "f"
                    modify "g" conclude "h" } }
                """);
        assertThat(whole.missing()).isEmpty();
        assertThat(whole.doubled()).isEmpty();
        assertThat(whole.outOfOrder()).isEmpty();
        assertThat(whole.coverage()).isEqualTo(new MapCoverage(8, 0, 0));
    }

    @Test
    void a_job_without_a_map_misses_every_step() {
        assertThat(stepsOf("job Prove functional").missing()).hasSize(8);
    }

    private static MapSteps stepsOf(String text) {
        return MapSteps.of(Models.of(text).find(Job.class, "Prove").getMap());
    }
}
