package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;

/**
 * The emotional and social jobs that go with a functional job: how people want to feel and be seen as they do it.
 *
 * <p>They are {@code of} the job, or {@code of} its parent, or of no job in the same industry (outside of industries,
 * in the same file): these go with every functional job there.
 */
public final class SiblingJobs {

    private final Portfolio portfolio;
    private final ChildJobs children;

    private SiblingJobs(Portfolio portfolio) {
        this.portfolio = portfolio;
        children = ChildJobs.in(portfolio);
    }

    public static SiblingJobs in(Portfolio portfolio) {
        return new SiblingJobs(portfolio);
    }

    /** Whether the job is to have siblings: a part of another functional job shares those of the whole. */
    public static boolean belongTo(Job job) {
        return job.getKind() == JobKind.FUNCTIONAL
                && Linked.to(job.getParent()).filter(whole -> whole.getKind() == JobKind.FUNCTIONAL).isEmpty();
    }

    /** The siblings of this kind, the nearest first: of the job, of its parent, of none. */
    public List<Job> of(Job job, JobKind kind) {
        List<Job> siblings = new ArrayList<>();
        family(job).filter(sibling -> sibling != job && sibling.getKind() == kind).forEach(siblings::add);
        companions(job, kind).stream().filter(sibling -> sibling != job).forEach(siblings::add);
        return siblings;
    }

    /** Whether there is a sibling of this kind; found without listing them. */
    public boolean has(Job job, JobKind kind) {
        return companions(job, kind).stream().anyMatch(sibling -> sibling != job)
                || family(job).anyMatch(sibling -> sibling != job && sibling.getKind() == kind);
    }

    private Stream<Job> family(Job job) {
        return Stream.concat(children.of(job).stream(),
                Linked.to(job.getParent()).stream().flatMap(parent -> children.of(parent).stream()));
    }

    private List<Job> companions(Job job, JobKind kind) {
        return portfolio.under(Gathering.ORPHANS, new Family(home(job), kind));
    }

    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.all(Job.class).stream().map(Job.class::cast).filter(job -> Linked.to(job.getParent()).isEmpty())
                .forEach(job -> found.accept(new Family(home(job), job.getKind()), job));
    }

    private static EObject home(Job job) {
        return HomeIndustry.of(job).map(EObject.class::cast).orElseGet(job::eContainer);
    }

    /** The jobs of one kind and of no parent that go with all jobs of a home. */
    private record Family(EObject home, JobKind kind) {
    }
}
