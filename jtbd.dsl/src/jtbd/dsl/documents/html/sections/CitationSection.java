package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Link;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.templates.CitationTemplate;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Publication;

/** How to cite the analysis of an industry, from its publication data. */
public final class CitationSection {

    private CitationSection() {
    }

    public static Html of(Industry industry) {
        Publication publication = industry.getPublication();
        if (publication == null) {
            return Html.NONE;
        }
        Text year = publication.getYear() == 0 ? Text.NONE : Text.of(" (" + publication.getYear() + ").");
        Text words = Text.of(publication.getPublisher()).plus(".").plus(year).plus(" ").plus(Titles.of(industry))
                .plus(" — Jobs to be Done (JTBD) Analysis.");
        return CitationTemplate.render(words, Link.outside(Url.of(publication.getUrl()),
                Text.of(publication.getUrl())));
    }
}
