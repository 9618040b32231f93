package jtbd.dsl.ide.edits;

import java.util.Optional;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;

/** Makes two outcomes of one that joins two things. What was rated was the one outcome, so the second is not rated. */
public final class TwoOutcomes {

    private TwoOutcomes() {
    }

    public static Optional<Split> of(Outcome outcome, FileView file) {
        return TwoThings.measured(outcome.getPreposition(), outcome.getObject() == null ? "" : outcome.getObject())
                .map(two -> new Split(new Draft(file)
                        .replace(file.region(outcome, Literals.OUTCOME__OBJECT), Wording.quoted(two.first()))
                        .addAfter(outcome, second(outcome, two.second(), file)), two.isClear()));
    }

    private static String second(Outcome outcome, String object, FileView file) {
        int start = file.region(outcome, Literals.OUTCOME__OBJECT).getOffset();
        String itsName = outcome.getName() == null ? "" : "\\^?" + outcome.getName();
        String head = file.text().substring(file.region(outcome).getOffset(), start)
                .replaceFirst("^outcome\\s+" + itsName, "").strip();
        String context = outcome.getContext() == null ? "" : " when " + Wording.quoted(outcome.getContext());
        String second = (head + " " + Wording.quoted(object)).strip() + context;
        return outcome.getDirection() == null ? "outcome " + second : second;
    }
}
