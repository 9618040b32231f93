package jtbd.dsl.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.rules.action.AddressesNothing;
import jtbd.dsl.rules.action.NotOnRoadmap;
import jtbd.dsl.rules.action.TitleNotImperative;
import jtbd.dsl.rules.action.WithoutMetric;
import jtbd.dsl.rules.challenge.UnaddressedChallenge;
import jtbd.dsl.rules.competitor.DoubledHire;
import jtbd.dsl.rules.competitor.HiredForNothing;
import jtbd.dsl.rules.competitor.OutcomeOfAnotherJob;
import jtbd.dsl.rules.evidence.StatusWithoutEvidence;
import jtbd.dsl.rules.feature.InNoTier;
import jtbd.dsl.rules.feature.ServesNoJob;
import jtbd.dsl.rules.feature.TechnicalOnly;
import jtbd.dsl.rules.forces.DoubledBlock;
import jtbd.dsl.rules.forces.MissingForce;
import jtbd.dsl.rules.forces.OneSideEmpty;
import jtbd.dsl.rules.forces.RepeatedForce;
import jtbd.dsl.rules.hire.UnexplainedHire;
import jtbd.dsl.rules.ignore.SilencesNothing;
import jtbd.dsl.rules.ignore.UnknownRule;
import jtbd.dsl.rules.industry.ClassificationForm;
import jtbd.dsl.rules.industry.DoubledClassification;
import jtbd.dsl.rules.industry.FitWithoutReason;
import jtbd.dsl.rules.industry.ImplausibleYear;
import jtbd.dsl.rules.industry.MissingClassification;
import jtbd.dsl.rules.industry.NoCompetitor;
import jtbd.dsl.rules.industry.NoDoNothing;
import jtbd.dsl.rules.industry.NoJobs;
import jtbd.dsl.rules.industry.OnlyDirectCompetitors;
import jtbd.dsl.rules.industry.UnknownClass;
import jtbd.dsl.rules.industry.UnknownScheme;
import jtbd.dsl.rules.insight.LongTitle;
import jtbd.dsl.rules.interview.AnswerLedNowhere;
import jtbd.dsl.rules.interview.DoubledMoment;
import jtbd.dsl.rules.interview.LeadingQuestion;
import jtbd.dsl.rules.interview.MissingSegment;
import jtbd.dsl.rules.interview.MomentAfterInterview;
import jtbd.dsl.rules.interview.NoAnswers;
import jtbd.dsl.rules.interview.TimelineOutOfOrder;
import jtbd.dsl.rules.interview.UnnamedAnswer;
import jtbd.dsl.rules.job.GapWithoutCitation;
import jtbd.dsl.rules.job.HalfMeasured;
import jtbd.dsl.rules.job.MissingEvidence;
import jtbd.dsl.rules.job.MissingExecutor;
import jtbd.dsl.rules.job.MissingForces;
import jtbd.dsl.rules.job.MissingMetric;
import jtbd.dsl.rules.job.MissingOutcome;
import jtbd.dsl.rules.job.NoEmotionalSibling;
import jtbd.dsl.rules.job.NoIndustry;
import jtbd.dsl.rules.job.NoSocialSibling;
import jtbd.dsl.rules.job.ParentCycle;
import jtbd.dsl.rules.job.ServedButMarked;
import jtbd.dsl.rules.job.TitleNoFeeling;
import jtbd.dsl.rules.job.TitleNotSeen;
import jtbd.dsl.rules.job.TitleNotVerbObject;
import jtbd.dsl.rules.job.UnderservedButUnmarked;
import jtbd.dsl.rules.job.UnmeasuredUnderserved;
import jtbd.dsl.rules.job.WantWithoutTo;
import jtbd.dsl.rules.job.WantWithoutVerb;
import jtbd.dsl.rules.map.DoubledStep;
import jtbd.dsl.rules.map.MissingSteps;
import jtbd.dsl.rules.map.StepOutOfOrder;
import jtbd.dsl.rules.map.StepWithoutSupport;
import jtbd.dsl.rules.metric.AmountOutOfScale;
import jtbd.dsl.rules.metric.ChangeWithoutStart;
import jtbd.dsl.rules.metric.DatesOutOfOrder;
import jtbd.dsl.rules.metric.DueBeforeMeasured;
import jtbd.dsl.rules.metric.MissingTarget;
import jtbd.dsl.rules.metric.MissingUnit;
import jtbd.dsl.rules.metric.TargetOutOfReach;
import jtbd.dsl.rules.metric.TargetReachedByBaseline;
import jtbd.dsl.rules.metric.TargetWithoutComparison;
import jtbd.dsl.rules.metric.UnitMismatch;
import jtbd.dsl.rules.metric.UnusedMetric;
import jtbd.dsl.rules.metric.VagueTitle;
import jtbd.dsl.rules.offering.ForeignFeature;
import jtbd.dsl.rules.offering.MissingFeatures;
import jtbd.dsl.rules.outcome.HalfRated;
import jtbd.dsl.rules.outcome.MissingDirection;
import jtbd.dsl.rules.outcome.MissingMeasure;
import jtbd.dsl.rules.outcome.OtherDirection;
import jtbd.dsl.rules.outcome.SoftMeasure;
import jtbd.dsl.rules.reference.AmbiguousReference;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.rules.reference.WrongKind;
import jtbd.dsl.rules.roadmap.DoubledAction;
import jtbd.dsl.rules.roadmap.DoubledHorizon;
import jtbd.dsl.rules.roadmap.EmptyHorizon;
import jtbd.dsl.rules.roadmap.HorizonOutOfOrder;
import jtbd.dsl.rules.score.AttributeOfAnotherScorecard;
import jtbd.dsl.rules.score.AttributeOutOfScale;
import jtbd.dsl.rules.score.DoubledAttribute;
import jtbd.dsl.rules.score.DoubledSegment;
import jtbd.dsl.rules.score.OutOfScale;
import jtbd.dsl.rules.score.StrengthOutOfScale;
import jtbd.dsl.rules.scorecard.ReversedScale;
import jtbd.dsl.rules.scorecard.UnusedAttribute;
import jtbd.dsl.rules.scorecard.UnusedScorecard;
import jtbd.dsl.rules.segment.DoubledRole;
import jtbd.dsl.rules.segment.MissingRoles;
import jtbd.dsl.rules.segment.UnusedSegment;
import jtbd.dsl.rules.source.UnsafeUrl;
import jtbd.dsl.rules.story.GeneralSituation;
import jtbd.dsl.rules.story.MissingSituation;
import jtbd.dsl.rules.story.RepeatsJob;
import jtbd.dsl.rules.structure.DuplicateName;
import jtbd.dsl.rules.structure.RepeatedReference;
import jtbd.dsl.rules.structure.StatedTwice;
import jtbd.dsl.rules.structure.TwoHomes;
import jtbd.dsl.rules.structure.UnknownImport;
import jtbd.dsl.rules.structure.UnusedImport;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.rules.text.EmptyText;
import jtbd.dsl.rules.text.PlaceholderText;
import jtbd.dsl.rules.text.UnreadableCharacter;
import jtbd.dsl.rules.tier.EmptyTier;
import jtbd.dsl.rules.tier.ForNobody;
import jtbd.dsl.rules.tool.SupportsNothing;

/** All rules there are, by subject and name. A new rule is one line here. */
public final class RuleCatalogue {

    /** Found while reading and linking, so they have no check of their own. */
    private static final List<Class<?>> FOUND_BY_READING = List.of(
            AmbiguousReference.class,
            SyntaxError.class,
            UnknownReference.class,
            WrongKind.class);

    private static final List<RuleCheck<?>> CHECKS = List.of(
            new AddressesNothing(),
            new NotOnRoadmap(),
            new TitleNotImperative(),
            new WithoutMetric(),
            new UnaddressedChallenge(),
            new DoubledHire(),
            new HiredForNothing(),
            new OutcomeOfAnotherJob(),
            new StatusWithoutEvidence(),
            new InNoTier(),
            new ServesNoJob(),
            new TechnicalOnly(),
            new DoubledBlock(),
            new MissingForce(),
            new OneSideEmpty(),
            new RepeatedForce(),
            new UnexplainedHire(),
            new SilencesNothing(),
            new UnknownRule(),
            new ClassificationForm(),
            new DoubledClassification(),
            new FitWithoutReason(),
            new ImplausibleYear(),
            new MissingClassification(),
            new NoCompetitor(),
            new NoDoNothing(),
            new NoJobs(),
            new OnlyDirectCompetitors(),
            new UnknownClass(),
            new UnknownScheme(),
            new LongTitle(),
            new AnswerLedNowhere(),
            new DoubledMoment(),
            new LeadingQuestion(),
            new MissingSegment(),
            new MomentAfterInterview(),
            new NoAnswers(),
            new TimelineOutOfOrder(),
            new UnnamedAnswer(),
            new jtbd.dsl.rules.job.Compound(),
            new jtbd.dsl.rules.job.Demographics(),
            new jtbd.dsl.rules.job.DoubledWords(),
            new GapWithoutCitation(),
            new HalfMeasured(),
            new jtbd.dsl.rules.job.IncompleteStatement(),
            new jtbd.dsl.rules.job.LongStatement(),
            new MissingEvidence(),
            new MissingExecutor(),
            new MissingForces(),
            new MissingMetric(),
            new MissingOutcome(),
            new jtbd.dsl.rules.job.NamesSolution(),
            new NoEmotionalSibling(),
            new NoIndustry(),
            new NoSocialSibling(),
            new ParentCycle(),
            new jtbd.dsl.rules.job.RepeatsAnother(),
            new jtbd.dsl.rules.job.RepeatsWant(),
            new ServedButMarked(),
            new TitleNoFeeling(),
            new TitleNotSeen(),
            new TitleNotVerbObject(),
            new UnderservedButUnmarked(),
            new UnmeasuredUnderserved(),
            new jtbd.dsl.rules.job.UserStory(),
            new jtbd.dsl.rules.job.VagueWords(),
            new WantWithoutTo(),
            new WantWithoutVerb(),
            new DoubledStep(),
            new MissingSteps(),
            new jtbd.dsl.rules.map.NamesSolution(),
            new StepOutOfOrder(),
            new StepWithoutSupport(),
            new AmountOutOfScale(),
            new ChangeWithoutStart(),
            new DatesOutOfOrder(),
            new DueBeforeMeasured(),
            new MissingTarget(),
            new MissingUnit(),
            new TargetOutOfReach(),
            new TargetReachedByBaseline(),
            new TargetWithoutComparison(),
            new UnitMismatch(),
            new UnusedMetric(),
            new VagueTitle(),
            new ForeignFeature(),
            new MissingFeatures(),
            new jtbd.dsl.rules.outcome.Compound(),
            new HalfRated(),
            new jtbd.dsl.rules.outcome.LongStatement(),
            new MissingDirection(),
            new MissingMeasure(),
            new jtbd.dsl.rules.outcome.NamesSolution(),
            new OtherDirection(),
            new jtbd.dsl.rules.outcome.RepeatsAnother(),
            new jtbd.dsl.rules.outcome.RepeatsWant(),
            new SoftMeasure(),
            new jtbd.dsl.rules.outcome.VagueWords(),
            new DoubledAction(),
            new DoubledHorizon(),
            new EmptyHorizon(),
            new HorizonOutOfOrder(),
            new AttributeOfAnotherScorecard(),
            new AttributeOutOfScale(),
            new DoubledAttribute(),
            new DoubledSegment(),
            new OutOfScale(),
            new StrengthOutOfScale(),
            new ReversedScale(),
            new UnusedAttribute(),
            new UnusedScorecard(),
            new jtbd.dsl.rules.segment.Demographics(),
            new DoubledRole(),
            new MissingRoles(),
            new UnusedSegment(),
            new UnsafeUrl(),
            new jtbd.dsl.rules.story.DoubledWords(),
            new GeneralSituation(),
            new jtbd.dsl.rules.story.IncompleteStatement(),
            new MissingSituation(),
            new jtbd.dsl.rules.story.NamesSolution(),
            new RepeatsJob(),
            new jtbd.dsl.rules.story.UserStory(),
            new DuplicateName(),
            new RepeatedReference(),
            new StatedTwice(),
            new TwoHomes(),
            new UnknownImport(),
            new UnusedImport(),
            new EmptyText(),
            new PlaceholderText(),
            new UnreadableCharacter(),
            new EmptyTier(),
            new ForNobody(),
            new SupportsNothing());

    private static final Map<String, RegisteredRule> BY_ID = byId();

    private RuleCatalogue() {
    }

    /** All rules, sorted by id. */
    public static List<RegisteredRule> all() {
        return List.copyOf(BY_ID.values());
    }

    /** The rule with the id. */
    public static Optional<RegisteredRule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Map<String, RegisteredRule> byId() {
        Map<String, RegisteredRule> byId = new LinkedHashMap<>();
        Stream.concat(FOUND_BY_READING.stream().map(RegisteredRule::of), CHECKS.stream().map(RegisteredRule::of))
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(rule -> byId.put(rule.id(), rule));
        return Collections.unmodifiableMap(byId);
    }
}
