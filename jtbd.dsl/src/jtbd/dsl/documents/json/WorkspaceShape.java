package jtbd.dsl.documents.json;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Pitfall;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.model.EvidenceCoverageOf;

/** The whole document: lists of everything, which refer to each other by ids. */
final class WorkspaceShape extends Shape<Edition> {

    WorkspaceShape() {
        super("Workspace", "A workspace of jobs to be done: lists of everything, which refer to each other by ids");
        required("$schema", "The description of this document", PlainForm.TEXT, edition -> SchemaDocument.FILE_NAME);
        required("title", "What the workspace is called", PlainForm.TEXT, edition -> edition.settings().title());
        required("zones", "The zones in force", new ZonesShape(), edition -> edition.settings().zones());
        required("evidenceCoverage", "How many claims rest on what people said", new EvidenceCoverageShape(),
                edition -> EvidenceCoverageOf.all(edition.portfolio()));
        all("scorecards", "What industries are scored on", new ScorecardShape(), Scorecard.class);
        all("industries", "The industries", new IndustryShape(), Industry.class);
        all("segments", "Who has the jobs", new SegmentShape(), Segment.class);
        all("jobs", "What people want to get done", new JobShape(), Job.class);
        all("metrics", "How progress is measured", new MetricShape(), Metric.class);
        all("competitors", "What else is hired", new CompetitorShape(), Competitor.class);
        all("offerings", "Our own candidates", new OfferingShape(), Offering.class);
        all("interviews", "What people told us", new InterviewShape(), Interview.class);
        all("challenges", "What makes it hard to do business", new ChallengeShape(), Challenge.class);
        all("insights", "What was understood", new InsightShape(), Insight.class);
        all("actions", "What is to be done", new ActionShape(), Action.class);
        all("roadmaps", "What is to be done when", new RoadmapShape(), Roadmap.class);
        all("pitfalls", "What usually goes wrong", new PitfallShape(), Pitfall.class);
        all("tools", "Software that supports the actions", new ToolShape(), Tool.class);
        required("findings", "What the checks found", new ListForm<>(new FindingShape()), Edition::findings);
    }

    private <T extends Element> void all(String property, String what, Shape<T> shape, Class<T> kind) {
        required(property, what, new ListForm<>(shape), edition -> edition.portfolio().all(kind));
    }
}
