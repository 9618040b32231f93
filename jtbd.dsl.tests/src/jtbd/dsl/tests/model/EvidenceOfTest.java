package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.measure.Coverage;
import jtbd.dsl.measure.EvidenceCoverage;
import jtbd.dsl.model.EvidenceCoverageOf;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.tests.fixtures.Models;

class EvidenceOfTest {

    private final Models models = Models.of("""
            industry Repair {
                job Prove functional {
                    forces { push 4 "photos" evidence Ana.trigger   pull 5 "a log" }
                    map { define "what to open" evidence Ana.current {
                        minimize time to "decide" evidence Ana.trigger, Ben
                        minimize time to "agree"
                    } }
                }
                job Feel emotional { evidence Ana }
                job Alone functional {
                    story { want "to talk" forces { habit 3 "silence" evidence Ben   push 1 "noise" } }
                }
            }
            interview Ana {
                trigger "Why?" -> "A black screen."
                current "How?" -> "A friend stays." evidence for Repair.Prove, Repair.Prove.define
                pain "What hurts?" -> "Nothing."
            }
            interview Ben
            """);

    private final EvidenceOf evidence = EvidenceOf.in(models.portfolio());

    @Test
    void a_claim_has_the_evidence_it_names_and_that_which_names_it() {
        assertThat(claim(Force.class, "Repair.Prove.push-1")).containsExactly("Ana.trigger");
        assertThat(claim(Job.class, "Repair.Prove")).containsExactly("Ana.current");
        assertThat(claim(Job.class, "Repair.Feel")).containsExactly("Ana");
        assertThat(claim(Outcome.class, "Repair.Prove.define.outcome-1")).containsExactly("Ana.trigger", "Ben");
    }

    @Test
    void evidence_that_is_named_from_both_sides_counts_once() {
        assertThat(claim(MapStep.class, "Repair.Prove.define")).containsExactly("Ana.current");
    }

    @Test
    void a_claim_without_evidence_has_none() {
        assertThat(claim(Job.class, "Repair.Alone")).isEmpty();
        assertThat(claim(Force.class, "Repair.Prove.pull-1")).isEmpty();
    }

    @Test
    void an_answer_leads_to_the_claims_on_both_sides() {
        assertThat(ids(evidence.source(models.find(Answer.class, "Ana.trigger"))))
                .containsExactly("Repair.Prove.push-1", "Repair.Prove.define.outcome-1");
        assertThat(ids(evidence.source(models.find(Answer.class, "Ana.current"))))
                .containsExactly("Repair.Prove.define", "Repair.Prove");
        assertThat(evidence.source(models.find(Answer.class, "Ana.pain"))).isEmpty();
        assertThat(ids(evidence.source(models.find(Interview.class, "Ben"))))
                .containsExactly("Repair.Prove.define.outcome-1", "Repair.Alone.story-1.habit-1");
    }

    @Test
    void coverage_counts_forces_of_stories_and_outcomes_of_steps_too() {
        EvidenceCoverage expected =
                new EvidenceCoverage(new Coverage(2, 3), new Coverage(2, 4), new Coverage(1, 2));
        assertThat(EvidenceCoverageOf.all(models.portfolio())).isEqualTo(expected);
        assertThat(EvidenceCoverageOf.industry(models.find(Industry.class, "Repair"), models.portfolio()))
                .isEqualTo(expected);
    }

    @Test
    void evidence_that_does_not_exist_is_none() {
        Models broken = Models.withErrors("job Sure functional { evidence Nobody.trigger }");
        assertThat(EvidenceOf.in(broken.portfolio()).claim(broken.find(Job.class, "Sure"))).isEmpty();
    }

    private <T extends Element> List<String> claim(Class<T> kind, String id) {
        return ids(evidence.claim(models.find(kind, id)));
    }

    private static List<String> ids(Collection<? extends EObject> elements) {
        return elements.stream().map(ElementIds::of).toList();
    }
}
