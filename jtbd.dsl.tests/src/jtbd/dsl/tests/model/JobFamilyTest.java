package jtbd.dsl.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.model.ChildJobs;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.JobLevels;
import jtbd.dsl.model.SiblingJobs;
import jtbd.dsl.tests.fixtures.Models;

class JobFamilyTest {

    private final Models models = Models.of("""
            industry Repair {
                job GetItMended functional
                job ChooseAShop functional of GetItMended
                job AskFriends functional of ChooseAShop
                job GetAReceipt functional related
                job FeelSafe emotional of ChooseAShop
                job FeelInControl emotional of GetItMended
                job BeSeenAsCareful social
            }
            industry Cleaning { job CleanIt functional }
            job BeSeenAsTidy social { in Cleaning }
            """, """
            job Alone functional
            job NotAlone functional
            job FeelAlone emotional of Alone
            job TalkToSomebody functional of FeelAlone
            """);

    @Test
    void siblings_are_of_the_job_or_of_its_parent_or_of_none_in_its_industry() {
        assertThat(siblings("Repair.ChooseAShop", JobKind.EMOTIONAL)).containsExactly("FeelSafe", "FeelInControl");
        assertThat(siblings("Repair.GetItMended", JobKind.EMOTIONAL)).containsExactly("FeelInControl");
        assertThat(siblings("Repair.GetItMended", JobKind.SOCIAL)).containsExactly("BeSeenAsCareful");
        assertThat(siblings("Cleaning.CleanIt", JobKind.SOCIAL)).containsExactly("BeSeenAsTidy");
    }

    @Test
    void a_job_of_another_job_is_no_sibling() {
        assertThat(siblings("Alone", JobKind.EMOTIONAL)).containsExactly("FeelAlone");
        assertThat(siblings("NotAlone", JobKind.EMOTIONAL)).isEmpty();
        assertThat(siblings("Cleaning.CleanIt", JobKind.EMOTIONAL)).isEmpty();
    }

    @Test
    void having_a_sibling_is_having_one_in_the_list() {
        SiblingJobs siblings = SiblingJobs.in(models.portfolio());
        for (Job job : models.portfolio().all(Job.class)) {
            for (JobKind kind : JobKind.values()) {
                assertThat(siblings.has(job, kind)).as(job.getName() + " " + kind)
                        .isEqualTo(!siblings.of(job, kind).isEmpty());
            }
        }
    }

    @Test
    void children_are_those_that_name_their_parent() {
        assertThat(ChildJobs.in(models.portfolio()).of(job("Repair.GetItMended")))
                .extracting(Job::getName).containsExactly("ChooseAShop", "FeelInControl");
    }

    @Test
    void a_level_is_stated_or_follows_from_functional_parents_and_children() {
        assertThat(level("Repair.GetAReceipt")).isEqualTo("related");
        assertThat(level("Repair.GetItMended")).isEqualTo("big");
        assertThat(level("Repair.ChooseAShop")).isEqualTo("little");
        assertThat(level("Repair.AskFriends")).isEqualTo("little");
        assertThat(level("Cleaning.CleanIt")).isEqualTo("core");
        assertThat(level("Alone")).isEqualTo("core");
        assertThat(level("FeelAlone")).isEqualTo("core");
        assertThat(level("TalkToSomebody")).isEqualTo("core");
    }

    @Test
    void the_home_of_a_job_is_where_it_stands_or_says() {
        assertThat(HomeIndustry.of(job("Repair.FeelSafe")).map(Industry::getName)).contains("Repair");
        assertThat(HomeIndustry.of(job("BeSeenAsTidy")).map(Industry::getName)).contains("Cleaning");
        assertThat(HomeIndustry.of(job("Alone"))).isEmpty();
    }

    @Test
    void a_parent_that_does_not_exist_is_none() {
        Models broken = Models.withErrors("job Lost functional of Nobody   job Sad emotional");
        Job lost = broken.find(Job.class, "Lost");
        assertThat(JobLevels.in(broken.portfolio()).of(lost)).isEqualTo("core");
        assertThat(SiblingJobs.in(broken.portfolio()).of(lost, JobKind.EMOTIONAL)).hasSize(1);
    }

    private List<String> siblings(String job, JobKind kind) {
        return SiblingJobs.in(models.portfolio()).of(job(job), kind).stream().map(Job::getName).toList();
    }

    private String level(String job) {
        return JobLevels.in(models.portfolio()).of(job(job));
    }

    private Job job(String id) {
        return models.find(Job.class, id);
    }
}
