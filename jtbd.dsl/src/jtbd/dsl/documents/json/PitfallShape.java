package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Pitfall;
import jtbd.dsl.model.HomeIndustry;

/** What usually goes wrong. */
final class PitfallShape extends ElementShape<Pitfall> {

    PitfallShape() {
        super("Pitfall", "What usually goes wrong");
        title(Pitfall::getTitle);
        industry(HomeIndustry::of);
        texts("text", "What it says, in paragraphs", Pitfall::getText);
        remarks();
    }
}
