package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hovers tell of scorecards, and of what industries score on them. */
class ScorecardHoverTest {

    private static final String REPAIR = """
            scorecard Structure "How it is built" {
              scale 0 to 5
              pillar MD "Market" {
                MD04 "Sensitivity to the economy"
                MD05 "Power of intermediaries" {
                  note "High where makers sell through few shops."
                }
              }
            }

            industry Repair "Device repair" {
              classified ISIC "9521"
              fit 8/10 because "a phone is a diary"
              scores on Structure {
                MD04 = 4
                MD05 = 6/10
              }
            }

            challenge Few "Few shops" {
              citing MD05
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_score_tells_what_is_scored_and_what_it_is_out_of_ten() throws Exception {
        assertThat(hover("MD04 = <|>4")).isEqualTo("""
                4/5 · score on MD04 Sensitivity to the economy

                out of ten: 8 ▇▇▇▇▇▇▇▇▁▁
                scale: 0 to 5
                pillar: Market
                scorecard: How it is built""");
        assertThat(hover("MD05 = 6/<|>10")).startsWith("""
                6/10 · score on MD05 Power of intermediaries

                High where makers sell through few shops.

                out of ten: 6""");
    }

    @Test
    void a_scorecard_tells_its_scale_its_parts_and_who_is_scored() throws Exception {
        assertThat(hover("scorecard Str<|>ucture")).isEqualTo("""
                How it is built · scorecard

                scale: 0 to 5
                pillars: Market
                attributes: 2
                Device repair: 4 on average, 2 of 2 attributes ▇▇▇▇▇▇▇▇▁▁""");
        assertThat(hover("pillar M<|>D")).isEqualTo("""
                Market · pillar of How it is built

                scale: 0 to 5
                attributes: MD04 Sensitivity to the economy; MD05 Power of intermediaries
                Device repair: 4 on average, 2 of 2 attributes ▇▇▇▇▇▇▇▇▁▁""");
    }

    @Test
    void an_attribute_tells_what_each_industry_scores_on_it() throws Exception {
        assertThat(hover("citing MD<|>05")).isEqualTo("""
                MD05 Power of intermediaries · attribute of How it is built

                scale: 0 to 5
                pillar: Market
                Device repair: 6/10 ▇▇▇▇▇▇▁▁▁▁
                used by Few shops
                note: High where makers sell through few shops.""");
    }

    @Test
    void an_industry_tells_why_it_fits_and_what_it_scores() throws Exception {
        assertThat(hover("industry Rep<|>air")).contains("classified: ISIC 9521\n",
                "fit of this method: 8/10 because a phone is a diary\n", "How it is built: 4 on average, from 0 to 5");
    }

    private String hover(String marked) throws Exception {
        return MarkedHover.in(REPAIR, marked, folder);
    }
}
