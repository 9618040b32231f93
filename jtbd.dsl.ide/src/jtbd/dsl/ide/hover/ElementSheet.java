package jtbd.dsl.ide.hover;

import java.util.Collection;
import java.util.List;

import com.google.inject.Inject;

import jtbd.dsl.documents.html.ElementPictures;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.CompetitorKind;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Note;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.jtbd.Tags;
import jtbd.dsl.measure.Count;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.Statements;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.settings.Settings;

/** What is known about a thing: what it says, what its numbers come to, what backs it, who uses it. */
final class ElementSheet {

    @Inject
    private Session session;

    Sheet of(Element element) {
        Portfolio portfolio = session.portfolio();
        Settings settings = Settings.of(element.eResource());
        Sheet sheet = new Sheet(TitleOf.of(element), kind(element));
        if (element instanceof Job job) {
            sheet.say(Statements.of(job));
            JobFacts.add(sheet, job, settings);
        } else if (element instanceof Outcome outcome) {
            OpportunityOf.outcome(outcome).ifPresent(score -> ScoreFacts.add(sheet, score, settings));
        } else if (element instanceof Metric metric) {
            sheet.say(metric.getDescription());
            MetricFacts.add(sheet, metric);
        } else if (element instanceof Industry industry) {
            IndustryFacts.add(sheet, industry, portfolio, settings);
        } else if (element instanceof Story story) {
            sheet.say(Statements.of(story));
        } else if (element instanceof Segment segment) {
            sheet.say(segment.getProfile());
        }
        OfferFacts.add(sheet, element);
        TalkFacts.add(sheet, element);
        StrategyFacts.add(sheet, element);
        addWhatIsAround(sheet, element, portfolio);
        return sheet.show(ElementPictures.of(element, settings.zones()));
    }

    /** The kind with the word that tells more, such as {@code functional job in Device repair}. */
    private static String kind(Element element) {
        String kind = KindNames.of(element.eClass());
        String more = element instanceof Job job ? job.getKind().getLiteral() + " " + kind
                : element instanceof Competitor competitor ? competing(competitor, kind) : kind;
        return element instanceof IndustryPart part
                ? more + HomeIndustry.of(part).map(home -> " in " + TitleOf.of(home)).orElse("") : more;
    }

    private static String competing(Competitor competitor, String kind) {
        return competitor.getKind() == CompetitorKind.NOTHING ? "doing nothing as a " + kind
                : competitor.getKind().getLiteral() + " " + kind;
    }

    private static void addWhatIsAround(Sheet sheet, Element element, Portfolio portfolio) {
        int sources = EvidenceOf.in(portfolio).claim(element).size();
        boolean isClaim = element instanceof Job || element instanceof Outcome;
        sheet.fact("evidence:", sources == 0 && !isClaim ? "" : sources == 0 ? "none" : Count.of(sources, "piece"));
        Collection<Element> users = UsesOf.in(portfolio).of(element);
        sheet.fact("used by", SomeTitles.of(List.copyOf(users)));
        element.getRemarks().forEach(remark -> {
            if (remark instanceof StatusRemark status) {
                sheet.fact("status:", status.getStatus().getLiteral());
            } else if (remark instanceof Note note) {
                sheet.fact("note:", note.getText() == null ? "" : note.getText());
            } else if (remark instanceof Tags tags) {
                sheet.fact("tags:", String.join(", ", tags.getTags()));
            }
        });
    }
}
