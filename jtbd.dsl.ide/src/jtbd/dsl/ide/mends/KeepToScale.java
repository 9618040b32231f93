package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.measure.Decimals;
import jtbd.dsl.rules.metric.AmountOutOfScale;
import jtbd.dsl.rules.score.OutOfScale;

/** Writes a score that its scale has: the highest; far beyond it also the one with the point that was forgotten. */
@Mends({OutOfScale.class, AmountOutOfScale.class})
final class KeepToScale implements Mend {

    private static final Pattern SCORE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*/\\s*(\\d+(?:\\.\\d+)?)");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Matcher score = SCORE.matcher(complaint.text());
        return score.matches()
                ? onScale(new BigDecimal(score.group(1)), new BigDecimal(score.group(2)))
                        .map(text -> Proposal.possible("Write " + text,
                                complaint.draft().replace(complaint.region(), text)))
                : Stream.empty();
    }

    private static Stream<String> onScale(BigDecimal value, BigDecimal scale) {
        boolean isFarBeyond = value.compareTo(scale.add(scale)) > 0;
        return Stream.concat(isFarBeyond ? Stream.of(value.movePointLeft(1)) : Stream.empty(), Stream.of(scale))
                .filter(fitting -> scale.signum() > 0 && value.compareTo(scale) > 0 && fitting.compareTo(scale) <= 0)
                .map(fitting -> Decimals.text(fitting) + "/" + scale.toPlainString());
    }
}
