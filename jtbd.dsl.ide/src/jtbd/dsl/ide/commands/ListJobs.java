package jtbd.dsl.ide.commands;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.RankedJobs;
import jtbd.dsl.model.Statements;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.settings.Settings;

/** Answers all jobs of the workspace, those with the greatest opportunity first. */
final class ListJobs implements Command {

    @Inject
    private Session session;

    @Inject
    private OperationCanceledManager cancellation;

    /** A job in the list; what does not apply to it is null. */
    private record Entry(String id, String title, String statement, String kind, String industry, String industryTitle,
            BigDecimal opportunity, String zone, String zoneTitle, boolean underserved, int evidence,
            Location location) {
    }

    @Override
    public CompletableFuture<List<Entry>> run(Arguments arguments, CancelIndicator cancelled) {
        Portfolio portfolio = session.portfolio();
        return CompletableFuture.completedFuture(RankedJobs.of(portfolio.all(Job.class)).stream().map(job -> {
            cancellation.checkCanceled(cancelled);
            return entry(job, portfolio);
        }).toList());
    }

    private Entry entry(Job job, Portfolio portfolio) {
        Settings settings = Settings.of(job.eResource());
        Optional<Industry> industry = HomeIndustry.of(job);
        Optional<OpportunityScore> score = OpportunityOf.job(job);
        Optional<Zone> zone = score.map(settings.zones()::zoneOf);
        return new Entry(ElementIds.of(job), TitleOf.of(job), Statements.of(job), job.getKind().getLiteral(),
                industry.map(ElementIds::of).orElse(null), industry.map(TitleOf::of).orElse(null),
                score.map(OpportunityScore::value).orElse(null), zone.map(ListJobs::word).orElse(null),
                zone.map(Zone::title).orElse(null), RankedJobs.isUnderserved(job, settings),
                EvidenceOf.in(portfolio).claim(job).size(), session.locationOf(job));
    }

    /** As in {@code jtbd.toml}. */
    private static String word(Zone zone) {
        return zone.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
