package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What drives people to something new against what holds them back: {@code (push + pull) − (anxiety + habit)}.
 *
 * <p>Each of the four is the sum of the strengths of its forces, each out of ten ({@link Scale#outOfTen}, on
 * {@link Scale#OF_FORCES} where a force names no scale). Sums, because a second reason to leave never makes staying
 * likelier; so only the shares say how two balances compare. At least 0, no unit.
 *
 * <p>Source: the four forces of progress are Bob Moesta's and Chris Spiek's; see Alan Klement, <i>When Coffee and Kale
 * Compete</i>, 2016. They give no numbers: the arithmetic and the edges of {@link #outlook()} are this project's.
 *
 * @throws IllegalArgumentException if a strength is below zero
 */
public record ForceBalance(BigDecimal push, BigDecimal pull, BigDecimal anxiety, BigDecimal habit) {

    /** The share of driving strength from which a switch is likely; up to the rest of one it is unlikely. */
    public static final BigDecimal LIKELY_SHARE = new BigDecimal("0.6");

    private static final BigDecimal UNLIKELY_SHARE = BigDecimal.ONE.subtract(LIKELY_SHARE);

    public ForceBalance {
        push = strength(push);
        pull = strength(pull);
        anxiety = strength(anxiety);
        habit = strength(habit);
    }

    /** Driving minus holding strength: above zero where more drives than holds. */
    public BigDecimal value() {
        return Decimals.plain(driving().subtract(holding()));
    }

    /** Push and pull together. */
    public BigDecimal driving() {
        return Decimals.plain(push.add(pull));
    }

    /** Anxiety and habit together. */
    public BigDecimal holding() {
        return Decimals.plain(anxiety.add(habit));
    }

    /**
     * How much of all strength this strength is, 0–1; none where no force has any strength.
     *
     * @param strength one of this balance's, such as {@code balance.shareOf(balance.push())}
     */
    public Optional<BigDecimal> shareOf(BigDecimal strength) {
        BigDecimal all = driving().add(holding());
        return all.signum() == 0 ? Optional.empty() : Optional.of(Decimals.quotient(strength, all));
    }

    /**
     * Whether people will switch: likely from 60 % driving strength, unlikely up to 40 %, open between.
     *
     * <p>Open too where one side is empty: nobody changes without worry or habit, or worries without a reason to
     * change, so an empty side was not asked about and the numbers cannot tell.
     */
    public SwitchOutlook outlook() {
        if (driving().signum() == 0 || holding().signum() == 0) {
            return SwitchOutlook.OPEN;
        }
        BigDecimal share = shareOf(driving()).orElseThrow();
        if (share.compareTo(LIKELY_SHARE) >= 0) {
            return SwitchOutlook.LIKELY;
        }
        return share.compareTo(UNLIKELY_SHARE) <= 0 ? SwitchOutlook.UNLIKELY : SwitchOutlook.OPEN;
    }

    private static BigDecimal strength(BigDecimal sum) {
        if (sum.signum() < 0) {
            throw new IllegalArgumentException("The strength of a force is not below zero: " + Decimals.text(sum));
        }
        return Decimals.plain(sum);
    }
}
