package jtbd.dsl.ide.mends;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.outcome.OtherDirection;

/** Says minimize or increase for a word that means the same; to improve may mean either, by what is measured. */
@Mends(value = OtherDirection.class, mayBeSure = true)
final class UseUsualDirection extends MendOf<Outcome> {

    private static final String LESS = "minimize";
    private static final String MORE = "increase";
    private static final Map<String, String> USUAL = Map.of("reduce", LESS, "decrease", LESS, "eliminate", LESS,
            "avoid", LESS, "maximize", MORE);
    /** What people mostly want less of. */
    private static final Set<String> BETTER_LESS = Set.of("time", "times", "cost", "costs", "likelihood", "variation",
            "number", "amount", "effort", "odds", "chance", "probability", "delay", "price");

    private static final Pattern WORDS = Pattern.compile("\\W+");

    UseUsualDirection() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        String usual = USUAL.get(outcome.getDirection());
        if (usual == null) {
            return (isBetterLess(outcome) ? Stream.of(LESS, MORE) : Stream.of(MORE, LESS))
                    .map(words -> Proposal.possible(label(words), said(words, complaint)));
        }
        boolean needsMeasure = outcome.getDirection().equals("avoid") && outcome.getMeasure() == null;
        String words = needsMeasure ? usual + " likelihood of" : usual;
        return Stream.of(Proposal.sure(label(words), said(words, complaint)));
    }

    private static boolean isBetterLess(Outcome outcome) {
        return outcome.getMeasure() != null && WORDS.splitAsStream(outcome.getMeasure().toLowerCase(Locale.ROOT))
                .anyMatch(BETTER_LESS::contains);
    }

    private static String label(String words) {
        return "Say '" + words + "'";
    }

    private static Draft said(String words, Complaint complaint) {
        return complaint.draft().replace(complaint.region(), words);
    }
}
