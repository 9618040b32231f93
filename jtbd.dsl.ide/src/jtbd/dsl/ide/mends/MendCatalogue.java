package jtbd.dsl.ide.mends;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jtbd.dsl.ide.session.PartOfAnswer;
import jtbd.dsl.rules.RegisteredRule;

/**
 * All mends there are, by name; those that make up something new stand behind those that use what there is, and a note
 * is what is left. A new mend is one line here.
 */
public final class MendCatalogue {

    private static final List<Mend> ALL = List.of(
            new AddAction(),
            new AddBlockOfForces(),
            new AddBusinessValue(),
            new AddClassification(),
            new AddComparison(),
            new AddDirection(),
            new AddDoingNothing(),
            new AddEmotionalJob(),
            new AddFirstAnswer(),
            new AddFirstFeature(),
            new AddFirstJob(),
            new AddForces(),
            new AddMeasure(),
            new AddMissingWord(),
            new AddOneOfSomeWords(),
            new AddOtherHalf(),
            new AddOtherWays(),
            new AddOutcome(),
            new AddRoles(),
            new AddScale(),
            new AddSocialJob(),
            new AddSteps(),
            new AddSupport(),
            new AddTarget(),
            new CallAssumed(),
            new CiteAttributes(),
            new CloseBlock(),
            new CompleteAddress(),
            new CompleteSentence(),
            new CompleteStory(),
            new ConvertUnit(),
            new DeclareSpoken(),
            new DropEmptyHorizon(),
            new DropEmptyText(),
            new DropFirstStatement(),
            new DropIdleIgnore(),
            new DropImport(),
            new DropParent(),
            new DropPlannedAction(),
            new DropRepeatedForce(),
            new DropRepeatedOutcome(),
            new DropRepeatedReference(),
            new DropRepetition(),
            new DropRole(),
            new DropSecondAttributeScore(),
            new DropSecondHome(),
            new DropSecondMoment(),
            new DropSecondRating(),
            new DropStory(),
            new DropUnderserved(),
            new DropUnreadableCharacters(),
            new EscapeKeyword(),
            new ExplainFit(),
            new ExplainHire(),
            new FormulateOutcome(),
            new GiveName(),
            new ImportMissing(),
            new IncludeAllFeatures(),
            new IncludeEndOfScale(),
            new IncludeFeature(),
            new JoinForces(),
            new JoinHires(),
            new JoinHorizons(),
            new JoinName(),
            new JoinSteps(),
            new JoinTexts(),
            new KeepInnerQuotes(),
            new KeepToScale(),
            new KeepToScorecard(),
            new LeaveOutBlock(),
            new LeaveOutDoubledWords(),
            new LeaveOutListSign(),
            new LeaveOutPraise(),
            new LeaveOutSurplus(),
            new LowerStatus(),
            new MakeFunctional(),
            new MarkUnderserved(),
            new MoveBehindBlock(),
            new MoveForeignRating(),
            new MoveForeignScore(),
            new MoveTitle(),
            new MoveToFirstLine(),
            new NameAddressed(),
            new NameAnswers(),
            new NameClaim(),
            new NameExecutor(),
            new NameHiredFor(),
            new NameInJob(),
            new NameIndustry(),
            new NameJobOfHire(),
            new NameMetric(),
            new NameParticipants(),
            new NameSegmentOfTier(),
            new NameRightKind(),
            new NameServed(),
            new NameShownBy(),
            new NameSupported(),
            new NameTitled(),
            new NameUnit(),
            new NumberName(),
            new PlanAction(),
            new PutIntoBlock(),
            new PutKindBehindTitle(),
            new QuoteAnswer(),
            new QuotePlan(),
            new QuoteTitle(),
            new ReadOnFromIWant(),
            new RemoveUnused(),
            new SayOtherwise(),
            new SortHorizons(),
            new SortMeasurements(),
            new SortSteps(),
            new SplitJob(),
            new SplitOutcome(),
            new SwapDates(),
            new SwapWords(),
            new TakeSuggestion(),
            new TellSentence(),
            new TellText(),
            new TurnComparison(),
            new TurnScale(),
            new UseUsualDirection(),
            new WrapStrayText(),
            new WriteAnswer(),
            new WriteAsJob(),
            new WriteCodeInForm(),
            new WriteLevel(),
            new WriteListed(),
            new WriteNearClass(),
            new CreateInterview(),
            new NameOneOfFew(),
            new CreateMissing(),
            new CreateMissingPart(),
            new MakeComment(),
            new MakeNote());

    private static final Map<String, List<Mend>> BY_RULE = byRule();

    private MendCatalogue() {
    }

    /** The ids of the rules whose findings a mend can make go away. */
    public static Set<String> rules() {
        return BY_RULE.keySet();
    }

    /**
     * The ways to mend what is reported; while a file cannot be read, those of what is wrong with its text, and others
     * that change nothing beyond a thing of which all was read.
     */
    static Stream<Proposal> proposals(Complaint complaint) {
        return proposals(complaint, mend -> true);
    }

    /** The sure way, where there is exactly one. */
    static Optional<Proposal> sure(Complaint complaint) {
        List<Proposal> sure = proposals(complaint, mend -> claimOf(mend).mayBeSure()).filter(Proposal::isSure)
                .limit(2).toList();
        return sure.size() == 1 ? Optional.of(sure.get(0)) : Optional.empty();
    }

    private static Stream<Proposal> proposals(Complaint complaint, Predicate<Mend> wanted) {
        if (!complaint.file().hasSyntaxErrors() || complaint.isFoundInReading()) {
            return all(complaint, wanted);
        }
        return complaint.regionReadWhole().stream().flatMap(thing -> all(complaint, wanted)
                .filter(proposal -> proposal.draft().staysWithin(thing, complaint.file())));
    }

    private static Stream<Proposal> all(Complaint complaint, Predicate<Mend> wanted) {
        Set<String> labels = new HashSet<>();
        return BY_RULE.getOrDefault(complaint.rule(), List.of()).stream().filter(wanted)
                .flatMap(mend -> PartOfAnswer.of(mend.getClass(), () -> mend.proposals(complaint)))
                .filter(proposal -> labels.add(proposal.label()));
    }

    private static Mends claimOf(Mend mend) {
        return mend.getClass().getAnnotation(Mends.class);
    }

    private static Map<String, List<Mend>> byRule() {
        Map<String, List<Mend>> byRule = new HashMap<>();
        for (Mend mend : ALL) {
            for (Class<?> rule : claimOf(mend).value()) {
                byRule.computeIfAbsent(RegisteredRule.idOf(rule), id -> new ArrayList<>()).add(mend);
            }
        }
        return Map.copyOf(byRule);
    }
}
