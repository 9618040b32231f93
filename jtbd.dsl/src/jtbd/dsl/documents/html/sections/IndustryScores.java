package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.HeatTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.model.ScoresOf;

/** The scores of an industry, read once for all pages. */
final class IndustryScores {

    private IndustryScores() {
    }

    private record Question(Industry industry) {
    }

    static ScoresOf of(Industry industry, Standpoint here) {
        return here.portfolio().keep(new Question(industry), () -> ScoresOf.industry(industry));
    }

    /** A score on its shade of the heat map. */
    static Html shaded(Attribute attribute, Industry industry, Standpoint here) {
        Text words = words(attribute, industry, here);
        return of(industry, here).height(attribute)
                .map(height -> HeatTemplate.render(Text.of(ScoreHeatMap.shade(height.doubleValue())), words))
                .orElse(Html.of(words));
    }

    /** A score with the top of its scale: {@code 4/5}; empty without a score. */
    static Text words(Attribute attribute, Industry industry, Standpoint here) {
        ScoresOf scores = of(industry, here);
        Text value = scores.value(attribute).map(Amounts::of).orElse(Text.NONE);
        return value.isEmpty() ? value : scores.scale(attribute)
                .map(scale -> value.plus("/").plus(Amounts.of(scale.highest()))).orElse(value);
    }
}
