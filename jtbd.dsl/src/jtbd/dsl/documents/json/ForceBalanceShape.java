package jtbd.dsl.documents.json;

import java.util.stream.Stream;

import jtbd.dsl.measure.ForceBalance;
import jtbd.dsl.measure.SwitchOutlook;

/** The sums of forces and what they say about a switch. */
final class ForceBalanceShape extends Shape<ForceBalance> {

    ForceBalanceShape() {
        super("ForceBalance", "What drives to something new against what holds back");
        required("push", "Strength of the push of the situation", PlainForm.NUMBER, ForceBalance::push);
        required("pull", "Strength of the pull of the new", PlainForm.NUMBER, ForceBalance::pull);
        required("anxiety", "Strength of the anxiety of the new", PlainForm.NUMBER, ForceBalance::anxiety);
        required("habit", "Strength of the habit of the present", PlainForm.NUMBER, ForceBalance::habit);
        required("balance", "Push and pull less anxiety and habit", PlainForm.NUMBER, ForceBalance::value);
        required("outlook", "Whether people will switch", new ChoiceForm(Stream.of(SwitchOutlook.values())
                .map(SwitchOutlook::title).toList()), balance -> balance.outlook().title());
    }
}
