package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.model.EvidenceCoverageOf;

/** An industry; what belongs to it says so by itself. */
final class IndustryShape extends ElementShape<Industry> {

    IndustryShape() {
        super("Industry", "A field of business; what belongs to it names it");
        title(Industry::getTitle);
        list("classifications", "Its codes in classifications", new ClassificationShape(),
                Industry::getClassifications);
        optional("fit", "How well jobs-to-be-done work fits it", new ScoreShape(), Industry::getFit);
        text("fitReason", "Why it fits so well", Industry::getFitReason);
        texts("overview", "What it is about, in paragraphs", Industry::getOverview);
        list("scores", "Its scores on scorecards", new AttributeScoreShape(), AttributeScoreShape::all);
        references("metrics", "Ids of the metrics of its progress", Industry::getMetrics);
        optional("publication", "Where it was published", new PublicationShape(), Industry::getPublication);
        computed("evidenceCoverage", "How many claims of its jobs rest on what people said",
                new EvidenceCoverageShape(), (industry, edition) -> EvidenceCoverageOf
                        .industry(industry, edition.portfolio()));
        remarks();
    }
}
