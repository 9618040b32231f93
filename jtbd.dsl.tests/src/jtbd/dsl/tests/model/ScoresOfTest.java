package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.tests.fixtures.Models;

class ScoresOfTest {

    private final Models models = Models.of("""
            scorecard Risk {
                scale 0 to 5
                pillar Market { M1 "a" M2 "b" M3 "c" M4 "d" }
                pillar Places { P1 "e" P2 "f" }
                pillar Empty
            }
            industry Repair {
                scores on Risk { Risk.M1 = 4   Risk.M2 = 3   Risk.M1 = 1   Risk.P1 = 5/10   Risk.P2 = 9 }
            }
            """);

    private final ScoresOf scores = ScoresOf.industry(models.find(Industry.class, "Repair"));

    @Test
    void a_score_is_the_first_one_stated() {
        assertThat(scores.value(attribute("M1"))).contains(new BigDecimal("4"));
        assertThat(scores.value(attribute("M3"))).isEmpty();
        assertThat(scores.attributes()).extracting(Attribute::getName).containsExactly("M1", "M2", "P1", "P2");
    }

    @Test
    void its_height_is_on_its_own_scale_or_that_of_the_scorecard() {
        assertThat(scores.height(attribute("M1"))).contains(new BigDecimal("0.8"));
        assertThat(scores.height(attribute("P1"))).contains(new BigDecimal("0.5"));
        assertThat(scores.height(attribute("P2"))).isEmpty();
        assertThat(scores.height(attribute("M3"))).isEmpty();
    }

    @Test
    void an_average_is_over_what_is_scored_on_the_scorecards_scale() {
        assertThat(scores.average(pillar("Market"))).contains(new BigDecimal("3.5"));
        assertThat(scores.average(pillar("Places"))).isEmpty();
        assertThat(scores.average(pillar("Empty"))).isEmpty();
        assertThat(scores.average(models.find(Scorecard.class, "Risk"))).contains(new BigDecimal("3.5"));
    }

    @Test
    void without_a_scale_scores_have_an_average_but_no_height() {
        Models bare = Models.of("""
                scorecard S { pillar P { A1 "a" A2 "b" } }
                industry I { scores { S.A1 = 4 S.A2 = 5 } }
                """);
        ScoresOf scores = ScoresOf.industry(bare.find(Industry.class, "I"));
        assertThat(scores.height(bare.find(Attribute.class, "S.A1"))).isEmpty();
        assertThat(scores.average(bare.find(Scorecard.class, "S"))).contains(new BigDecimal("4.5"));
    }

    private Attribute attribute(String code) {
        return models.find(Attribute.class, "Risk." + code);
    }

    private Pillar pillar(String name) {
        return models.portfolio().all(Pillar.class).stream().filter(each -> each.getName().equals(name)).findFirst()
                .orElseThrow();
    }
}
