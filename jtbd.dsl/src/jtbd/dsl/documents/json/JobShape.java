package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.JobLevels;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.Statements;

/** A job with everything that is told inside it. */
final class JobShape extends ElementShape<Job> {

    JobShape() {
        super("Job", "What people want to get done");
        title(Job::getTitle);
        industry(HomeIndustry::of);
        what();
        weight();
        progress();
        list("pains", "What hurts", new PainShape(), Job::getPains);
        list("gains", "What people hope for", new GainShape(), Job::getGains);
        list("outcomes", "What success is measured by, apart from the steps", new OutcomeShape(), Job::getOutcomes);
        optional("map", "The steps to get it done", new JobMapShape(), Job::getMap);
        list("stories", "The job told from real situations", new StoryShape(), Job::getStories);
        optional("value", "What progress is worth", new ValueLayersShape(), Job::getValue);
        references("metrics", "Ids of the metrics of its progress", Job::getMetrics);
        evidence();
        remarks();
    }

    private void what() {
        required("kind", "What kind of job it is", ChoiceForm.of(JobKind.VALUES), Job::getKind);
        text("role", "Whose supporting job it is", Job::getRole);
        text("stage", "The stage of a consumption job", Job::getStage);
        computed("level", "core, related, little or big, stated or by its place among the jobs", PlainForm.TEXT,
                (job, edition) -> JobLevels.in(edition.portfolio()).of(job));
        text("parent", "Id of the job that it is part of", Job::getParent);
        text("segment", "Id of the segment that has it", Job::getExecutor);
        text("situation", "When it arises", Job::getSituation);
        text("motivation", "What people want", Job::getMotivation);
        text("outcome", "What they want it for", Job::getResult);
        text("statement", "The job in one sentence", Statements::of);
        list("contexts", "Its circumstances", new ContextShape(), Job::getContexts);
        optional("gap", "What is missing today", new GapShape(), Job::getGap);
    }

    private void weight() {
        optional("score", "An expert's judgement of its weight", new ScoreShape(), Job::getScore);
        optional("underserved", "Whether an expert calls it underserved", PlainForm.TRUTH, Job::isUnderserved);
        optional("importance", "How much it matters", new ScoreShape(), Job::getImportance);
        optional("satisfaction", "How well it is served today", new ScoreShape(), Job::getSatisfaction);
        optional("opportunity", "What follows from both", new OpportunityShape(), OpportunityOf::job);
        list("ratings", "The same among single segments", new SegmentRatingShape(), Job::getRatings);
        optional("significance", "How much depends on it", new SignificanceShape(), Job::getSignificance);
    }

    private void progress() {
        optional("forceBalance", "What drives and what holds, whatever people would switch to",
                new ForceBalanceShape(), ForceBalances::of);
        list("forces", "The forces of progress", new ForcesShape(), Job::getForces);
    }
}
