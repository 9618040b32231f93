package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hovers tell of things without numbers: what they say and whom they name. */
class ToldHoverTest {

    private static final String REPAIR = """
            package retail

            segment Nomads "People on the road" {
              economic buyer "their clients"
              size 400 people
            }

            job Wait "Wait for a device" functional {
              want "to work on"
              significance minor every 2 weeks failure "a day is lost"
              map {
                execute "work elsewhere" supported by "a library"
              }
            }

            job Rest "Rest meanwhile" emotional little of Wait {
              for Nomads
            }

            competitor Shop "The shop nearby" direct {
              hired for Wait 6/10 because "it is near" fired because "it is slow"
            }

            offering Ours "Our service" {
              feature Loan "A device on loan" {
                serves Wait, Wait.execute
                value {
                  business "no day is lost"
                }
              }
              tier Basic "For all" {
                for Nomads
                includes Loan
                price 9 EUR
              }
            }

            interview Ann "Ann, a nomad" on 2026-04-02 with Nomads {
              trigger "What happened?" -> "It fell."
            }

            challenge Slow "Repairs are slow" {
              text "Parts come late."
            }

            action Lend "Lend devices" priority high {
              because "nobody can wait"
              addresses Slow
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_competitor_tells_how_well_it_does_what_it_is_hired_for() throws Exception {
        assertThat(hover("competitor Sh<|>op")).isEqualTo("""
                The shop nearby · direct competitor

                hired for Wait for a device 6/10 because it is near; fired because it is slow""");
    }

    @Test
    void a_rating_tells_whose_it_is_and_for_which_job() throws Exception {
        assertThat(hover("hired for Wait <|>6/10")).isEqualTo("""
                6/10 · rating of The shop nearby for Wait for a device

                out of ten: 6 ▇▇▇▇▇▇▁▁▁▁""");
    }

    @Test
    void an_offering_tells_what_it_consists_of() throws Exception {
        assertThat(hover("offering Ou<|>rs")).isEqualTo("""
                Our service · offering

                features A device on loan
                tiers For all""");
        assertThat(hover("tier Ba<|>sic")).isEqualTo("""
                For all · tier of Our service

                for People on the road
                includes A device on loan
                price: 9 EUR""");
        assertThat(hover("feature Lo<|>an")).isEqualTo("""
                A device on loan · feature of Our service

                serves Wait for a device; work elsewhere
                business: no day is lost
                used by For all""");
    }

    @Test
    void a_job_tells_whose_it_is_and_how_much_it_matters() throws Exception {
        assertThat(hover("job Wa<|>it")).isEqualTo("""
                Wait for a device · functional job

                I want to work on.

                map: 1 of 8 steps, 1 supported, 0 with outcomes ▇▁▁▁▁▁▁▁▁▁
                significance: minor, every 2 weeks, failing: a day is lost
                evidence: none
                used by Rest meanwhile; The shop nearby; A device on loan""");
        assertThat(hover("job Re<|>st")).isEqualTo("""
                Rest meanwhile · emotional little job

                part of Wait for a device
                for People on the road
                evidence: none""");
        assertThat(hover("serves Wait, Wait.exec<|>ute")).isEqualTo("""
                work elsewhere · execute step of Wait for a device

                supported by a library
                used by A device on loan""");
    }

    @Test
    void a_segment_tells_who_decides_and_how_many_there_are() throws Exception {
        assertThat(hover("segment No<|>mads")).isEqualTo("""
                People on the road · segment

                economic buyer: their clients
                size: 400 people
                used by Rest meanwhile; For all; Ann, a nomad""");
    }

    @Test
    void an_interview_tells_when_and_with_whom_it_was_and_what_was_answered() throws Exception {
        assertThat(hover("interview A<|>nn")).isEqualTo("""
                Ann, a nomad · interview

                on 2026-04-02
                with People on the road
                trigger: It fell.""");
    }

    @Test
    void a_challenge_and_an_action_tell_why() throws Exception {
        assertThat(hover("challenge Sl<|>ow")).isEqualTo("""
                Repairs are slow · challenge

                Parts come late.

                used by Lend devices""");
        assertThat(hover("action Le<|>nd")).isEqualTo("""
                Lend devices · action

                because nobody can wait
                priority: high
                addresses Repairs are slow""");
    }

    private String hover(String marked) throws Exception {
        return MarkedHover.in(REPAIR, marked, folder);
    }
}
