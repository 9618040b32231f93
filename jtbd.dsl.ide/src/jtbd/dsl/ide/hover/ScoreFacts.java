package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.measure.ZoneThresholds;
import jtbd.dsl.settings.Settings;

/** An opportunity score with how it comes about, and the zone that it lies in with the thresholds in force. */
final class ScoreFacts {

    private ScoreFacts() {
    }

    static void add(Sheet sheet, OpportunityScore score, Settings settings) {
        sheet.fact("opportunity:", "%s of %s = importance %s + unmet max(%s − %s, 0)".formatted(number(score.value()),
                number(OpportunityScore.HIGHEST), number(score.importance()), number(score.importance()),
                number(score.satisfaction())),
                Optional.of(Scale.upTo(OpportunityScore.HIGHEST).heightOf(score.value())));
        ZoneThresholds zones = settings.zones();
        sheet.fact("zone:", zones.zoneOf(score).title() + " (" + zones.lines().stream()
                .map(line -> line.zone().title() + " from " + number(line.threshold()))
                .collect(Collectors.joining(", ")) + ")");
    }

    private static String number(BigDecimal number) {
        return Decimals.text(number, 1);
    }
}
