package jtbd.dsl.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.naming.Project;

/**
 * Jobs of one kind that the same people have in one industry and that stand in one project.
 *
 * @param industry null for jobs that belong to none
 * @param executor null for jobs that do not say whose they are
 */
public record LikeJobs(Project project, Industry industry, Segment executor, JobKind kind) {

    public static LikeJobs of(Job job) {
        return new LikeJobs(Project.of(job), HomeIndustry.of(job).orElse(null), job.getExecutor(), job.getKind());
    }

    /** Computes an answer about all of them, in the portfolio's order, once; there is one such answer only. */
    public <T> T keep(Portfolio portfolio, Function<List<Job>, T> answer) {
        return portfolio.keepUnder(Gathering.LIKE, this, answer);
    }

    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.all(Job.class).forEach(job -> found.accept(of((Job) job), job));
    }
}
