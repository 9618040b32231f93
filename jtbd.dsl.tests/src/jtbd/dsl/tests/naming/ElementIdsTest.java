package jtbd.dsl.tests.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.tests.fixtures.Models;

class ElementIdsTest {

    @Test
    void forces_are_numbered_over_all_blocks_of_their_job() {
        assertThat(Models.of("""
                package p
                competitor Train direct
                job Ride functional {
                  forces { push 1 "rain" }
                  forces towards Train { push 2 "snow" pull 3 "sun" }
                  story { forces { push 4 "ice" } }
                }
                """).portfolio().all(Force.class)).extracting(ElementIds::of).containsExactly("p.Ride.push-1",
                        "p.Ride.push-2", "p.Ride.pull-1", "p.Ride.story-1.push-1");
    }
}
