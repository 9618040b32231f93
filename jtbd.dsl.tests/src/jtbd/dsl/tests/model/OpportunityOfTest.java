package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.tests.fixtures.Models;

class OpportunityOfTest {

    private final Models models = Models.of("""
            segment Freelancer
            job Stated functional { importance 4.5/5 satisfaction 3/10 }
            job HalfStated functional { importance 9/10 }
            job BeyondScale functional { importance 11/10 satisfaction 3/10 }
            job NoScale functional { importance 9/0 satisfaction 3/10 }
            job PerSegment functional {
                among Freelancer importance 10/10 satisfaction 0/10
                outcomes { minimize time to "pay" importance 9/10 satisfaction 5/10 }
            }
            """);

    @Test
    void scores_on_two_scales_make_one_opportunity() {
        assertThat(valueOf("Stated")).contains(new BigDecimal("15"));
    }

    @Test
    void without_both_numbers_there_is_none() {
        assertThat(valueOf("HalfStated")).isEmpty();
        assertThat(valueOf("PerSegment")).isEmpty();
    }

    @Test
    void numbers_beyond_their_scale_make_none() {
        assertThat(valueOf("BeyondScale")).isEmpty();
        assertThat(valueOf("NoScale")).isEmpty();
    }

    @Test
    void a_segment_and_an_outcome_have_their_own() {
        Job job = models.find(Job.class, "PerSegment");
        assertThat(job.getRatings()).extracting(rating -> OpportunityOf.rating(rating).orElseThrow().value())
                .isEqualTo(List.of(new BigDecimal("20")));
        assertThat(models.portfolio().all(Outcome.class))
                .extracting(outcome -> OpportunityOf.outcome(outcome).orElseThrow().value())
                .isEqualTo(List.of(new BigDecimal("13")));
    }

    private Optional<BigDecimal> valueOf(String job) {
        return OpportunityOf.job(models.find(Job.class, job)).map(OpportunityScore::value);
    }
}
