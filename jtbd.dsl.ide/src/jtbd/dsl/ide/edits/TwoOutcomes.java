package jtbd.dsl.ide.edits;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

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
        String itsName = outcome.getName() == null ? "" : "\\^?" + outcome.getName();
        String head = wordsBefore(file.region(outcome, Literals.OUTCOME__OBJECT).getOffset(), outcome)
                .replaceFirst("^outcome\\s+" + itsName, "").strip();
        String context = outcome.getContext() == null ? "" : " when " + Wording.quoted(outcome.getContext());
        String second = (head + " " + Wording.quoted(object)).strip() + context;
        return outcome.getDirection() == null ? "outcome " + second : second;
    }

    /** Without the comments between them. */
    private static String wordsBefore(int end, Outcome outcome) {
        return StreamSupport.stream(NodeModelUtils.findActualNodeFor(outcome).getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && leaf.getOffset() < end).map(ILeafNode::getText)
                .collect(Collectors.joining(" "));
    }
}
