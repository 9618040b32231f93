package jtbd.dsl.ide.hover;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;

import com.google.inject.Inject;

import jtbd.dsl.documents.html.ElementPictures;
import jtbd.dsl.ide.session.PartOfAnswer;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.ThingRead;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.CompetitorKind;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.EvidenceSource;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Note;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.jtbd.Tags;
import jtbd.dsl.measure.Count;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutOfTen;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.Statements;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.settings.Settings;

/** What is known about a thing: what it says, what its numbers come to, what backs it, who uses it. */
final class ElementSheet {

    private static final List<Class<? extends Element>> WHOLES = List.of(Job.class, Offering.class, Scorecard.class);

    private static final Set<String> CALLING = Set.of("title", "object", "activity", "text", "answer");

    @Inject
    private Session session;

    Sheet of(Element element) {
        Portfolio portfolio = session.portfolio();
        Settings settings = Settings.of(element.eResource());
        Sheet sheet = new Sheet(TitleOf.of(element), kind(element));
        PartOfAnswer.make(ElementSheet.class, () -> addOwn(sheet, element, portfolio, settings));
        PartOfAnswer.make(ScorecardFacts.class, () -> ScorecardFacts.add(sheet, element, portfolio));
        PartOfAnswer.make(OfferFacts.class, () -> OfferFacts.add(sheet, element));
        PartOfAnswer.make(TalkFacts.class, () -> TalkFacts.add(sheet, element));
        PartOfAnswer.make(StrategyFacts.class, () -> StrategyFacts.add(sheet, element));
        PartOfAnswer.make(ElementSheet.class, () -> addWhatIsAround(sheet, element, portfolio));
        PartOfAnswer.make(ElementPictures.class,
                () -> sheet.show(ElementPictures.of(element, portfolio, settings.zones())));
        return sheet;
    }

    /** What these words call: most outcomes and all forces have no name one could point at. */
    Optional<Sheet> called(ILeafNode words) {
        Assignment assigned = GrammarUtil.containingAssignment(words.getGrammarElement());
        return assigned == null || !CALLING.contains(assigned.getFeature()) ? Optional.empty()
                : ThingRead.from(words).filter(Element.class::isInstance).map(Element.class::cast).map(this::of);
    }

    private static void addOwn(Sheet sheet, Element element, Portfolio portfolio, Settings settings) {
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
            SegmentFacts.add(sheet, segment);
        } else if (element instanceof MapStep step) {
            sheet.fact("supported by", String.join("; ", step.getSupport()));
            sheet.fact("outcomes", SomeTitles.of(step.getOutcomes()));
        } else if (element instanceof Force force) {
            OutOfTen.of(force).ifPresent(strength -> sheet.fact("strength out of ten:", Decimals.text(strength, 2),
                    Optional.of(Scale.OF_TEN.heightOf(strength))));
        }
    }

    /** The kind with the word that tells more and what it belongs to, as in {@code functional job in Device repair}. */
    private static String kind(Element element) {
        String kind = KindNames.of(element.eClass());
        if (element instanceof Job job) {
            kind = job.getKind().getLiteral() + (job.getLevel() == null ? " " : " " + job.getLevel() + " ") + kind;
        } else if (element instanceof Competitor competitor) {
            kind = competing(competitor, kind);
        } else if (element instanceof MapStep step) {
            kind = step.getKind().getLiteral() + " step";
        } else if (element instanceof Force force) {
            kind = force.getKind().getLiteral();
        }
        return kind + (element instanceof IndustryPart part
                ? HomeIndustry.of(part).map(home -> " in " + TitleOf.of(home)).orElse("") : whole(element));
    }

    private static String whole(Element element) {
        return WHOLES.stream().map(whole -> EcoreUtil2.getContainerOfType(element.eContainer(), whole))
                .filter(Objects::nonNull).findFirst().map(whole -> " of " + TitleOf.of(whole)).orElse("");
    }

    private static String competing(Competitor competitor, String kind) {
        return competitor.getKind() == CompetitorKind.NOTHING ? "doing nothing as a " + kind
                : competitor.getKind().getLiteral() + " " + kind;
    }

    private static void addWhatIsAround(Sheet sheet, Element element, Portfolio portfolio) {
        if (element instanceof EvidenceSource source) {
            sheet.fact("evidence for", SomeTitles.of(List.copyOf(EvidenceOf.in(portfolio).source(source))));
        } else {
            Collection<EvidenceSource> sources = EvidenceOf.in(portfolio).claim(element);
            sheet.fact("evidence:", sources.isEmpty() ? withoutEvidence(element)
                    : Count.of(sources.size(), "piece") + ": " + SomeTitles.of(List.copyOf(sources)));
            sheet.fact("used by", SomeTitles.of(UsesOf.in(portfolio).of(element).stream()
                    .filter(user -> !isToldOtherwise(user, element, sources)).toList()));
        }
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

    /** Only of claims one wants to know that there is none. */
    private static String withoutEvidence(Element element) {
        return element instanceof Job || element instanceof Outcome ? "none" : "";
    }

    /** Evidence is told as such; what an industry consists of and scores, too. */
    private static boolean isToldOtherwise(Element user, Element used, Collection<EvidenceSource> sources) {
        return sources.contains(user) || used instanceof Industry && user instanceof IndustryPart
                || user instanceof Industry && (used instanceof Scorecard || used instanceof Attribute);
    }
}
