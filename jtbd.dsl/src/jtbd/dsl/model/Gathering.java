package jtbd.dsl.model;

import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

/**
 * What every file adds to an answer about the whole workspace: things of the file, each under a key.
 *
 * <p>What a file adds depends on nothing but the file and what its references lead to, so that after a change only the
 * changed files are asked again.
 */
enum Gathering {

    IDS(Namesakes::gather),
    SHORT_NAMES(ImportableNames::gather),
    USERS(UsesOf::gather),
    CITING(EvidenceOf::gatherClaims),
    LEADING(EvidenceOf::gatherAnswers),
    CHILDREN(ChildJobs::gather),
    ORPHANS(SiblingJobs::gather),
    LIKE(LikeJobs::gather),
    PARTS(PartsOf::gather),
    OWN_PAGES(OwnPage::gather);

    private final Gatherer gatherer;

    Gathering(Gatherer gatherer) {
        this.gatherer = gatherer;
    }

    void in(PortfolioFile file, BiConsumer<Object, EObject> found) {
        gatherer.gather(file, found);
    }

    /** The number of the question for what stands under the key. */
    int question(Object key) {
        return 31 * name().hashCode() + key.hashCode();
    }

    /** Tells of each thing of a file by its key, in the order in which they stand there. */
    private interface Gatherer {
        void gather(PortfolioFile file, BiConsumer<Object, EObject> found);
    }
}
