package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.model.HomeIndustry;

/** What makes it hard to do business. */
final class ChallengeShape extends ElementShape<Challenge> {

    ChallengeShape() {
        super("Challenge", "What makes it hard to do business");
        title(Challenge::getTitle);
        industry(HomeIndustry::of);
        texts("text", "What it says, in paragraphs", Challenge::getText);
        references("citing", "Ids of the attributes that it cites", Challenge::getAttributes);
        remarks();
    }
}
