package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.model.HomeIndustry;

/** The attributes of a scorecard that a part of an industry cites, each with its score in that industry. */
final class Citations {

    private Citations() {
    }

    static Html of(List<Attribute> attributes, IndustryPart part, Standpoint here) {
        return ListTemplate.inLine(attributes.stream().map(attribute -> link(attribute, part, here)).toList());
    }

    static Html link(Attribute attribute, IndustryPart part, Standpoint here) {
        Text score = HomeIndustry.of(part).map(industry -> IndustryScores.words(attribute, industry, here))
                .orElse(Text.NONE);
        Text title = Titles.of(attribute);
        return here.link(attribute, score.isEmpty() ? title : title.plus(" ").plus(score));
    }
}
