package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private final Map<EObject, List<EvidenceSource>> sources = new HashMap<>();
    private final Map<EObject, List<Element>> claims = new HashMap<>();

    private EvidenceOf(Portfolio portfolio) {
        // what the claims say comes first, so that the order of a claim's evidence is the one written there
        portfolio.elements().forEach(this::addSaidByClaim);
        portfolio.all(Answer.class).forEach(this::addSaidByAnswer);
    }

    public static EvidenceOf in(Portfolio portfolio) {
        return portfolio.keep(EvidenceOf.class, () -> new EvidenceOf(portfolio));
    }

    /** The answers and whole interviews behind a claim, each once. */
    public Collection<EvidenceSource> claim(EObject claim) {
        return sources.getOrDefault(claim, List.of());
    }

    /** The claims that rest on this answer, or on this interview as a whole, each once. */
    public Collection<Element> source(EvidenceSource source) {
        return claims.getOrDefault(source, List.of());
    }

    private void addSaidByClaim(Element claim) {
        for (EObject part : claim.eContents()) {
            if (part instanceof EvidenceFrom evidence) {
                Linked.to(evidence.getSources()).forEach(source -> add(claim, source));
            }
        }
    }

    private void addSaidByAnswer(Answer answer) {
        List<? extends EObject> targets = Linked.to(answer.getTargets());
        targets.forEach(target -> add((Element) target, answer));
    }

    private void add(Element claim, EvidenceSource source) {
        List<EvidenceSource> known = sources.computeIfAbsent(claim, key -> new ArrayList<>(1));
        if (!known.contains(source)) {
            known.add(source);
            claims.computeIfAbsent(source, key -> new ArrayList<>(1)).add(claim);
        }
    }
}
