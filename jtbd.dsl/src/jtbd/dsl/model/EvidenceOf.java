package jtbd.dsl.model;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.EvidenceFrom;
import jtbd.dsl.jtbd.EvidenceSource;

/**
 * What claims rest on, and what answers led to, whether the claim says {@code evidence …} or the answer
 * {@code evidence for …}.
 *
 * <p>Evidence stays with the claim it was given for: that of a story is not that of its job.
 */
public final class EvidenceOf {

    private final Portfolio portfolio;

    private EvidenceOf(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static EvidenceOf in(Portfolio portfolio) {
        return new EvidenceOf(portfolio);
    }

    /** The answers and whole interviews behind a claim, each once. */
    public Collection<EvidenceSource> claim(EObject claim) {
        // what the claim says comes first, so that the order of its evidence is the one written there
        Set<EvidenceSource> sources = new LinkedHashSet<>(saidBy(claim));
        sources.addAll(answersFor(claim));
        return sources;
    }

    /** Whether the thing says what evidence something has, or an answer leads to it. */
    boolean isGivenBy(EObject part) {
        return part instanceof EvidenceFrom evidence && !Linked.to(evidence.getSources()).isEmpty()
                || part instanceof Element && !answersFor(part).isEmpty();
    }

    /** The claims that rest on this answer, or on this interview as a whole, each once. */
    public Collection<Element> source(EvidenceSource source) {
        Set<Element> claims = new LinkedHashSet<>(portfolio.<Element>under(Gathering.CITING, source));
        if (source instanceof Answer answer) {
            claims.addAll(targets(answer));
        }
        return claims;
    }

    static void gatherClaims(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.elements().forEach(claim -> saidBy(claim).forEach(source -> found.accept(source, claim)));
    }

    static void gatherAnswers(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.all(Answer.class)
                .forEach(answer -> targets((Answer) answer).forEach(claim -> found.accept(claim, answer)));
    }

    private List<Answer> answersFor(EObject claim) {
        return portfolio.under(Gathering.LEADING, claim);
    }

    private static Set<EvidenceSource> saidBy(EObject claim) {
        Set<EvidenceSource> sources = new LinkedHashSet<>();
        for (EObject part : claim.eContents()) {
            if (part instanceof EvidenceFrom evidence) {
                sources.addAll(Linked.to(evidence.getSources()));
            }
        }
        return sources;
    }

    private static Set<Element> targets(Answer answer) {
        Set<Element> targets = new LinkedHashSet<>();
        List<? extends EObject> all = Linked.to(answer.getTargets());
        all.forEach(target -> targets.add((Element) target));
        return targets;
    }
}
