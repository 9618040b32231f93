package jtbd.dsl.tests.measure;

import static jtbd.dsl.tests.measure.Numbers.n;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import jtbd.dsl.measure.Coverage;
import jtbd.dsl.measure.EvidenceCoverage;
import jtbd.dsl.measure.MapCoverage;

class CoverageTest {

    @Test
    void it_is_the_share_of_all_that_is_covered() {
        assertThat(new Coverage(6, 8).share()).contains(n("0.75"));
        assertThat(new Coverage(0, 8).share()).contains(n("0"));
        assertThat(new Coverage(8, 8).share()).contains(n("1"));
    }

    @Test
    void where_there_is_nothing_to_cover_there_is_no_share() {
        assertThat(new Coverage(0, 0).share()).isEmpty();
    }

    @Test
    void counts_that_cannot_be_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(9, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coverage(-1, 8));
    }

    @Test
    void a_map_is_covered_step_by_step_of_eight() {
        MapCoverage map = new MapCoverage(3, 2, 1);
        assertThat(map.entries()).isEqualTo(new Coverage(3, 8));
        assertThat(map.support()).isEqualTo(new Coverage(2, 8));
        assertThat(map.outcomes()).isEqualTo(new Coverage(1, 8));
    }

    @Test
    void a_map_has_no_ninth_step_and_no_support_without_a_step() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapCoverage(9, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapCoverage(3, 4, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapCoverage(3, 0, 4));
    }

    @Test
    void evidence_is_counted_by_claim_not_by_kind_of_claim() {
        EvidenceCoverage evidence =
                new EvidenceCoverage(new Coverage(1, 2), new Coverage(1, 4), new Coverage(2, 10));
        assertThat(evidence.claims()).isEqualTo(new Coverage(4, 16));
        assertThat(evidence.plus(evidence).claims().share()).contains(n("0.25"));
        assertThat(evidence.plus(evidence).outcomes()).isEqualTo(new Coverage(4, 20));
    }
}
