package jtbd.dsl.ide.mends;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.OutcomeRating;
import jtbd.dsl.rules.competitor.DoubledHire;

/**
 * Puts what two hires for one job say into the first of them; where their ratings differ, one of these is chosen. An
 * outcome that both rate keeps its first rating.
 */
@Mends(DoubledHire.class)
final class JoinHires extends MendOf<Hire> {

    JoinHires() {
        super(Hire.class);
    }

    @Override
    Stream<Proposal> mend(Hire hire, Complaint complaint) {
        return hire.eContainer().eContents().stream().filter(Hire.class::isInstance).map(Hire.class::cast)
                .filter(first -> first != hire && first.getJob() == hire.getJob()).limit(1)
                .flatMap(first -> joined(first, hire, complaint));
    }

    private static Stream<Proposal> joined(Hire first, Hire second, Complaint complaint) {
        FileView file = complaint.file();
        List<String> ratings = Stream.of(first, second).map(Hire::getRating).filter(Objects::nonNull)
                .map(rating -> " " + file.text(file.region(rating))).distinct().toList();
        String job = "hired for " + file.text(file.region(first, Literals.HIRE__JOB));
        String reasons = reasons(" because ", first.getHiredBecause(), second.getHiredBecause())
                + reasons(" fired because ", first.getFiredBecause(), second.getFiredBecause());
        String outcomes = Stream.of(first, second).flatMap(hire -> hire.getOutcomeRatings().stream())
                .collect(Collectors.toMap(OutcomeRating::getOutcome, rated -> " " + file.text(file.region(rated)),
                        (former, later) -> former, LinkedHashMap::new))
                .values().stream().collect(Collectors.joining());
        return (ratings.isEmpty() ? Stream.of("") : ratings.stream()).map(rating -> Proposal.possible(
                "Put both into one 'hired for'" + (ratings.size() > 1 ? ", rated " + rating.strip() : ""),
                complaint.draft().removeFor(first, second).rewrite(first, job + rating + reasons + outcomes)));
    }

    private static String reasons(String keyword, String first, String second) {
        List<String> reasons = Stream.of(first, second).filter(Objects::nonNull).distinct().toList();
        return reasons.isEmpty() ? "" : keyword + Wording.quoted(String.join(", and ", reasons));
    }
}
