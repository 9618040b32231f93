package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.model.HomeIndustry;

/** What was understood. */
final class InsightShape extends ElementShape<Insight> {

    InsightShape() {
        super("Insight", "What was understood");
        title(Insight::getTitle);
        industry(HomeIndustry::of);
        texts("text", "What it says, in paragraphs", Insight::getText);
        references("citing", "Ids of the attributes that it cites", Insight::getAttributes);
        evidence();
        remarks();
    }
}
