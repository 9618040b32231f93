package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.CardView;
import jtbd.dsl.documents.html.templates.CardsTemplate;
import jtbd.dsl.documents.html.templates.CardsView;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.FeatureView;
import jtbd.dsl.documents.html.templates.FeaturesTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Tier;

/** Our own candidates: what each feature is worth on four layers and whom it serves, then the packages. */
public final class OfferingsSection {

    private OfferingsSection() {
    }

    public static Html of(List<Offering> offerings, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.of("wide"),
                offerings.stream().map(offering -> card(offering, here)).toList()));
    }

    private static CardView card(Offering offering, Standpoint here) {
        List<FeatureView> features = offering.getFeatures().stream().map(feature -> feature(feature, here)).toList();
        List<FeatureView> tiers = offering.getTiers().stream().map(tier -> tier(tier, here)).toList();
        Html body = ListTemplate.together(List.of(FeaturesTemplate.render(features),
                FeaturesTemplate.render(tiers)));
        List<FactView> facts = List.of(new FactView(Text.of("Hired for"), ListTemplate.below(
                offering.getHires().stream().map(hire -> HireLine.of(hire, here)).toList())));
        return new CardView(here.anchorOf(offering), Html.of(Titles.of(offering)), List.of(), Text.NONE, Text.NONE,
                List.of(), body, facts, Remarks.of(offering), false);
    }

    private static FeatureView feature(Feature feature, Standpoint here) {
        return new FeatureView(here.anchorOf(feature), Titles.of(feature), Text.NONE,
                ValueSection.of(feature.getValue()),
                List.of(new FactView(Text.of("Serves"), ListTemplate.inLine(here.links(feature.getServes())))),
                Remarks.of(feature));
    }

    private static FeatureView tier(Tier tier, Standpoint here) {
        return new FeatureView(here.anchorOf(tier), Titles.of(tier), Amounts.of(tier.getPrice()), Html.NONE,
                List.of(new FactView(Text.of("For"), ListTemplate.inLine(here.links(tier.getSegments()))),
                        new FactView(Text.of("Includes"), ListTemplate.inLine(here.links(tier.getFeatures())))),
                Remarks.of(tier));
    }
}
