package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.ForceBalance;
import jtbd.dsl.measure.SwitchOutlook;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.tests.fixtures.Models;

class ForceBalancesTest {

    @Test
    void the_forces_of_the_language_description_balance_at_eight() {
        ForceBalance balance = ForceBalances.of(job("""
                forces { push 4 "a" pull 5 "b" anxiety 3 "c" habit 2 "d" }
                """)).orElseThrow();
        assertThat(balance.value()).isEqualTo(new BigDecimal("8"));
        assertThat(balance.outlook()).isEqualTo(SwitchOutlook.LIKELY);
    }

    @Test
    void forces_of_a_kind_add_up_each_on_its_own_scale() {
        ForceBalance balance = ForceBalances.of(job("""
                forces { push 4 "a" push 3/10 "b" habit 1/2 "c" }
                forces { anxiety 5 "d" }
                """)).orElseThrow();
        assertThat(balance).isEqualTo(balance("11", "0", "10", "5"));
    }

    @Test
    void forces_towards_one_rival_balance_apart() {
        Job job = job("forces { push 4 \"a\" }   forces towards Rival { habit 5 \"b\" }");
        assertThat(ForceBalances.of(job)).contains(balance("8", "0", "0", "0"));
        assertThat(ForceBalances.of(job.getForces().get(1))).contains(balance("0", "0", "0", "10"));
    }

    @Test
    void a_strength_beyond_its_scale_does_not_count() {
        assertThat(ForceBalances.of(job("forces { push 6 \"a\" pull 5 \"b\" }")))
                .contains(balance("0", "10", "0", "0"));
    }

    @Test
    void without_forces_there_is_no_balance() {
        assertThat(ForceBalances.of(job(""))).isEmpty();
        assertThat(ForceBalances.of(job("forces { }"))).isEmpty();
    }

    private static Job job(String body) {
        return Models.of("job Prove functional { " + body + " } competitor Rival direct").find(Job.class, "Prove");
    }

    private static ForceBalance balance(String push, String pull, String anxiety, String habit) {
        return new ForceBalance(
                new BigDecimal(push), new BigDecimal(pull), new BigDecimal(anxiety), new BigDecimal(habit));
    }
}
