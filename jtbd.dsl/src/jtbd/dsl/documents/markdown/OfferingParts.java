package jtbd.dsl.documents.markdown;

import java.util.List;
import java.util.function.Function;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.jtbd.ValueLayers;
import jtbd.dsl.model.QuantityText;

/** Our own candidate: what it can do, the packages it is sold in, and what it is meant to be hired for. */
final class OfferingParts {

    private OfferingParts() {
    }

    static void write(Offering offering, Standpoint here) {
        here.page().place(3, here.here(offering)).paragraph(Remarks.of(offering));
        Table features = new Table("Feature", "Serves", "Technical", "Business", "Emotional", "Social");
        for (Feature feature : offering.getFeatures()) {
            features.row(Inline.lines(List.of(here.here(feature), Remarks.of(feature))),
                    here.links(feature.getServes()), layer(feature, ValueLayers::getTechnical),
                    layer(feature, ValueLayers::getBusiness), layer(feature, ValueLayers::getEmotional),
                    layer(feature, ValueLayers::getSocial));
        }
        Table tiers = new Table("Package", "For", "Includes", "Price");
        for (Tier tier : offering.getTiers()) {
            tiers.row(Inline.lines(List.of(here.here(tier), Remarks.of(tier))), here.links(tier.getSegments()),
                    here.links(tier.getFeatures()), Inline.of(QuantityText.of(tier.getPrice())));
        }
        here.page().table(features).table(tiers).table(HiresTable.ofRival(offering.getHires(), here));
    }

    private static Inline layer(Feature feature, Function<ValueLayers, String> layer) {
        return feature.getValue() == null ? Inline.NONE : Inline.of(layer.apply(feature.getValue()));
    }
}
