package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.tests.fixtures.Models;

class UsesOfTest {

    private final Models models = Models.of("""
            package card
            scorecard Risk { pillar Market { MD04 "Seasons"   MD05 "Middlemen" } }
            """, """
            package shop
            import card.*
            industry Repair {
                scores on Risk { Risk.MD04 = 4 }
                segment Freelancer
                segment Nobody
                metric Audits
                job Prove functional {
                    for Freelancer
                    gap "no proof" citing Risk.MD04
                    measured by Audits
                    outcomes { minimize time to "see" among Freelancer importance 9/10 satisfaction 2/10 }
                }
                action Sell { shown by Audits }
            }
            """);

    @Test
    void the_users_are_the_innermost_elements_that_refer_to_it() {
        assertThat(users(Segment.class, "shop.Repair.Freelancer"))
                .containsExactly("shop.Repair.Prove", "shop.Repair.Prove.outcome-1");
        assertThat(users(Metric.class, "shop.Repair.Audits"))
                .containsExactly("shop.Repair.Prove", "shop.Repair.Sell");
        assertThat(users(Attribute.class, "card.Risk.MD04")).containsExactly("shop.Repair", "shop.Repair.Prove");
    }

    @Test
    void what_nobody_refers_to_has_no_users() {
        assertThat(users(Segment.class, "shop.Repair.Nobody")).isEmpty();
        assertThat(users(Attribute.class, "card.Risk.MD05")).isEmpty();
    }

    private <T extends Element> List<String> users(Class<T> kind, String id) {
        return UsesOf.in(models.portfolio()).of(models.find(kind, id)).stream().map(ElementIds::of).toList();
    }
}
