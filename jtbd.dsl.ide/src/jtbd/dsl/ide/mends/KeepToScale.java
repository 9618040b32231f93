package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.measure.Decimals;
import jtbd.dsl.rules.metric.AmountOutOfScale;
import jtbd.dsl.rules.score.OutOfScale;
import jtbd.dsl.rules.score.StrengthOutOfScale;

/** Writes a score that its scale has: the highest; far beyond it also the one with the point that was forgotten. */
@Mends({OutOfScale.class, AmountOutOfScale.class, StrengthOutOfScale.class})
final class KeepToScale implements Mend {

    private static final Pattern SCORE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*/\\s*(\\d+(?:\\.\\d+)?)");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        String text = complaint.file().text();
        Matcher score = SCORE.matcher(text).region(complaint.region().getOffset(), text.length());
        return score.lookingAt()
                ? onScale(new BigDecimal(score.group(1)), new BigDecimal(score.group(2)))
                        .map(right -> Proposal.possible("Write " + right, complaint.draft().replace(
                                new TextRegion(score.start(), score.end() - score.start()), right)))
                : Stream.empty();
    }

    private static Stream<String> onScale(BigDecimal value, BigDecimal scale) {
        boolean isFarBeyond = value.compareTo(scale.add(scale)) > 0;
        return Stream.concat(isFarBeyond ? Stream.of(value.movePointLeft(1)) : Stream.empty(), Stream.of(scale))
                .filter(fitting -> scale.signum() > 0 && value.compareTo(scale) > 0 && fitting.compareTo(scale) <= 0)
                .map(fitting -> Decimals.text(fitting) + "/" + scale.toPlainString());
    }
}
