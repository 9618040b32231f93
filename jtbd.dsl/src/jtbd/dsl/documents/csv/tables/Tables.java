package jtbd.dsl.documents.csv.tables;

import java.util.List;

import jtbd.dsl.documents.csv.Table;

/** All tables there are, by name. A new table is one line here. */
public final class Tables {

    public static final List<Table<?>> ALL = List.of(
            new ActionMetricsTable(),
            new ActionTargetsTable(),
            new ActionsTable(),
            new AnswersTable(),
            new AttributesTable(),
            new ChallengesTable(),
            new CitationsTable(),
            new ClassificationsTable(),
            new CompetitorsTable(),
            new ContextsTable(),
            new ElementsTable(),
            new EvidenceTable(),
            new FeatureJobsTable(),
            new FeatureServesTable(),
            new FeaturesTable(),
            new FindingsTable(),
            new ForcesTable(),
            new GainsTable(),
            new HiresTable(),
            new IgnoresTable(),
            new IndustriesTable(),
            new IndustryMetricsTable(),
            new InsightsTable(),
            new InterviewsTable(),
            new JobMapTable(),
            new JobMetricsTable(),
            new JobsTable(),
            new MeasurementsTable(),
            new MetricsTable(),
            new NotesTable(),
            new OfferingHiresTable(),
            new OfferingsTable(),
            new OutcomeRatingsTable(),
            new OutcomesTable(),
            new PainsTable(),
            new PitfallsTable(),
            new RoadmapTable(),
            new RolesTable(),
            new ScorecardsTable(),
            new ScoresTable(),
            new SegmentRatingsTable(),
            new SegmentsTable(),
            new SourcesTable(),
            new StoriesTable(),
            new TagsTable(),
            new TierFeaturesTable(),
            new TierSegmentsTable(),
            new TiersTable(),
            new TimelineTable(),
            new ToolActionsTable(),
            new ToolTargetsTable(),
            new ToolsTable());

    private Tables() {
    }
}
