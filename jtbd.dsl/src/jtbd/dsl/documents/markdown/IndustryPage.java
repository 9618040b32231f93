package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Publication;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.model.ClassTitle;
import jtbd.dsl.model.RankedJobs;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.model.TitleOf;

/** All about one industry, in the order in which such an analysis is read. */
final class IndustryPage {

    private IndustryPage() {
    }

    static void write(Industry industry, Standpoint here) {
        here.page().place(1, here.here(industry))
                .paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"))
                .quote(Words.of(industry.getFit()).strong().after("Fit").plus(industry.getFitReason()))
                .paragraph(classified(industry).after("Classified"))
                .paragraph(Remarks.of(industry))
                .heading(2, "Jobs")
                .table(JobsTable.of(RankedJobs.of(here.portfolio().partsOf(industry, Job.class)), here))
                .heading(2, "Overview").paragraphs(industry.getOverview())
                .heading(2, "How progress is measured").list(industry.getMetrics().stream().map(here::link).toList())
                .heading(2, "Scores").table(scores(industry, here));
        new Parts(here).write(new Parts.Source() {
            @Override
            public <T extends IndustryPart> List<T> all(Class<T> kind) {
                return here.portfolio().partsOf(industry, kind);
            }
        });
        publication(industry, here);
    }

    static Inline classified(Industry industry) {
        return Inline.joined(", ", industry.getClassifications().stream()
                .map(code -> Inline.of(code.getScheme() + " " + code.getCode() + official(code))).toList());
    }

    private static String official(Classification code) {
        return ClassTitle.of(code).map(title -> " (" + title + ")").orElse("");
    }

    private static Table scores(Industry industry, Standpoint here) {
        ScoresOf scores = ScoresOf.industry(industry);
        Table table = new Table("Attribute", "Score");
        scores.attributes().forEach(attribute -> table.row(here.link(attribute), Inline.of(scores.value(attribute)
                .map(Decimals::text).orElse("") + scores.scale(attribute)
                .map(scale -> "/" + Decimals.text(scale.highest())).orElse(""))));
        return table;
    }

    private static void publication(Industry industry, Standpoint here) {
        Publication publication = industry.getPublication();
        if (publication != null) {
            Inline words = Inline.of(publication.getPublisher())
                    .plus(publication.getYear() > 0 ? "(" + publication.getYear() + ")" : "")
                    .plus(TitleOf.of(industry));
            here.page().heading(2, "Reference").paragraph(Remarks.outside(words, publication.getUrl()));
        }
    }
}
