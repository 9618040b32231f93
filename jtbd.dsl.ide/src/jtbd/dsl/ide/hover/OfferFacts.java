package jtbd.dsl.ide.hover;

import java.util.List;
import java.util.Objects;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.jtbd.ValueLayers;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.model.TitleOf;

/** What a competitor or our own offering is hired for, and what it consists of. */
final class OfferFacts {

    private OfferFacts() {
    }

    static void add(Sheet sheet, Element element) {
        if (element instanceof Competitor competitor) {
            addHires(sheet, competitor.getHires());
        } else if (element instanceof Offering offering) {
            sheet.fact("features", SomeTitles.of(offering.getFeatures()));
            sheet.fact("tiers", SomeTitles.of(offering.getTiers()));
            addHires(sheet, offering.getHires());
        } else if (element instanceof Feature feature) {
            sheet.fact("serves", SomeTitles.of(feature.getServes()));
            addValue(sheet, feature.getValue());
        } else if (element instanceof Tier tier) {
            sheet.fact("for", SomeTitles.of(tier.getSegments()));
            sheet.fact("includes", SomeTitles.of(tier.getFeatures()));
            sheet.fact("price:", QuantityText.of(tier.getPrice()));
        }
    }

    private static void addValue(Sheet sheet, ValueLayers value) {
        if (value != null) {
            sheet.fact("technical:", Objects.toString(value.getTechnical(), ""));
            sheet.fact("business:", Objects.toString(value.getBusiness(), ""));
            sheet.fact("emotional:", Objects.toString(value.getEmotional(), ""));
            sheet.fact("social:", Objects.toString(value.getSocial(), ""));
        }
    }

    private static void addHires(Sheet sheet, List<Hire> hires) {
        hires.stream().filter(hire -> Linked.isKnown(hire.getJob())).forEach(hire -> sheet.fact("hired for",
                TitleOf.of(hire.getJob()) + rating(hire) + reason("", hire.getHiredBecause())
                        + reason("; fired", hire.getFiredBecause())));
    }

    private static String rating(Hire hire) {
        return hire.getRating() == null ? "" : " " + QuantityText.of(hire.getRating());
    }

    private static String reason(String before, String reason) {
        return reason == null || reason.isBlank() ? "" : before + " because " + reason;
    }
}
