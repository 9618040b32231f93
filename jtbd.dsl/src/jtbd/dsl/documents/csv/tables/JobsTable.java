package jtbd.dsl.documents.csv.tables;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Gap;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.Significance;
import jtbd.dsl.measure.ForceBalance;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.SwitchOutlook;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.JobLevels;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutOfTen;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.model.Statements;

/** What people want to get done, and how well it is served. */
final class JobsTable extends Table<JobsTable.Row> {

    JobsTable() {
        super("jobs", "What people want to get done, and how well it is served.", "job");
        text("job", "Id of the job", Row::job);
        reference("industry", "industries", "The industry it belongs to", row -> HomeIndustry.of(row.job()));
        reference("segment", "segments", "Who has the job", row -> row.job().getExecutor());
        reference("parent", "jobs", "The job that it is part of", row -> row.job().getParent());
        text("kind", "functional, emotional, social, supporting or consumption", row -> row.job().getKind());
        text("level", "core, related, little or big, stated or by its place among the jobs",
                row -> JobLevels.in(row.edition().portfolio()).of(row.job()));
        text("title", "What it is called", row -> row.job().getTitle());
        text("situation", "When it arises", row -> row.job().getSituation());
        text("motivation", "What people want", row -> row.job().getMotivation());
        text("outcome", "What they want it for", row -> row.job().getResult());
        text("statement", "The job in one sentence", row -> Statements.of(row.job()));
        number("score", "An expert's judgement of its weight", row -> score(row, Score::getValue));
        number("score_scale", "The scale of the score, such as 10", row -> score(row, Score::getScale));
        truth("underserved", "Whether an expert calls it underserved", row -> row.job().isUnderserved());
        number("importance", "How much it matters, 0–10", row -> OutOfTen.of(row.job().getImportance()));
        number("satisfaction", "How well it is served today, 0–10", row -> OutOfTen.of(row.job().getSatisfaction()));
        number("opportunity", "Importance and what is missing in satisfaction, 0–20",
                row -> row.opportunity().map(OpportunityScore::value));
        text("zone", "extremely underserved, underserved, worth a look, served or overserved",
                row -> row.opportunity().map(row.edition().settings().zones()::zoneOf).map(Zone::title));
        text("significance", "crucial, important, moderate, minor or trivial",
                row -> significance(row, Significance::getLevel));
        text("gap", "What is missing today", row -> Optional.ofNullable(row.job().getGap()).map(Gap::getText));
        text("role", "Whose supporting job it is: buyer, co-creator or transferrer", row -> row.job().getRole());
        text("stage", "Where a consumption job stands between research and dispose", row -> row.job().getStage());
        text("frequency", "How often it arises", row -> significance(row, Significance::getFrequency)
                .map(QuantityText::of));
        text("failure", "What it costs when it is not done", row -> significance(row, Significance::getFailure));
        text("reach", "How many have it", row -> significance(row, Significance::getReach).map(QuantityText::of));
        text("pays", "What they would pay", row -> significance(row, Significance::getPays).map(QuantityText::of));
        ValueColumns.addTo(this::text, row -> row.job().getValue());
        number("force_balance", "What drives to something new less what holds back, above 0 if more drives",
                row -> ForceBalances.of(row.job()).map(ForceBalance::value));
        text("switch_outlook", "Whether people will switch: likely, open or unlikely",
                row -> ForceBalances.of(row.job()).map(ForceBalance::outlook).map(SwitchOutlook::title));
    }

    @Override
    protected Stream<Row> rows(Edition edition) {
        return edition.portfolio().all(Job.class).stream().map(job -> new Row(job, edition));
    }

    private static Optional<BigDecimal> score(Row row, Function<Score, BigDecimal> part) {
        return Optional.ofNullable(row.job().getScore()).map(part);
    }

    private static <T> Optional<T> significance(Row row, Function<Significance, T> part) {
        return Optional.ofNullable(row.job().getSignificance()).map(part);
    }

    record Row(Job job, Edition edition) {

        Optional<OpportunityScore> opportunity() {
            return OpportunityOf.job(job);
        }
    }
}
