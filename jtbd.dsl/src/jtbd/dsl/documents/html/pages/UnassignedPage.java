package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.ActionsSection;
import jtbd.dsl.documents.html.sections.ChallengesSection;
import jtbd.dsl.documents.html.sections.InsightsSection;
import jtbd.dsl.documents.html.sections.OfferingsSection;
import jtbd.dsl.documents.html.sections.PitfallsSection;
import jtbd.dsl.documents.html.sections.RoadmapSection;
import jtbd.dsl.documents.html.sections.SegmentsSection;
import jtbd.dsl.documents.html.sections.ToolsSection;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Pitfall;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.model.Portfolio;

/** What belongs to no industry and has no page of its own. */
public final class UnassignedPage {

    private static final List<Class<? extends IndustryPart>> KINDS = List.of(Challenge.class, Insight.class,
            Action.class, Roadmap.class, Pitfall.class, Tool.class, Segment.class, Offering.class);

    private UnassignedPage() {
    }

    public static boolean isNeeded(Portfolio portfolio) {
        return KINDS.stream().anyMatch(kind -> !portfolio.homeless(kind).isEmpty());
    }

    public static Document of(Standpoint here) {
        Portfolio portfolio = here.portfolio();
        return new Page(here)
                .part("challenges", "Challenges", ChallengesSection.of(portfolio.homeless(Challenge.class), here))
                .part("insights", "Insights", InsightsSection.of(portfolio.homeless(Insight.class), here))
                .part("actions", "Actions", ActionsSection.of(portfolio.homeless(Action.class), here))
                .part("roadmap", "Roadmaps", RoadmapSection.of(portfolio.homeless(Roadmap.class), here))
                .part("pitfalls", "Pitfalls", PitfallsSection.of(portfolio.homeless(Pitfall.class), here))
                .part("tools", "Tools", ToolsSection.of(portfolio.homeless(Tool.class), here))
                .part("segments", "Segments", SegmentsSection.of(portfolio.homeless(Segment.class), here))
                .part("offerings", "Offerings", OfferingsSection.of(portfolio.homeless(Offering.class), here))
                .write(Heroes.of("Elsewhere", "What belongs to no industry, or to more than one.", List.of()));
    }
}
