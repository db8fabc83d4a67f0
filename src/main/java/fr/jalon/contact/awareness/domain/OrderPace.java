package fr.jalon.contact.awareness.domain;

import fr.jalon.shared.Amount;
import fr.jalon.site.French;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How fast a framework agreement is ordered, and where that leads: pure, from its facts, what was ordered and today.
 *
 * @param ordered so far
 * @param percent of the maximum, rounded down; null without a maximum
 * @param remaining up to the maximum, never below zero; null without one
 * @param projected what will have been ordered by its end at this pace; null while it is too early to say
 * @param exhaustedOn when the maximum is reached at this pace, before its end; null when it is not
 * @param sentence all that in French
 */
public record OrderPace(
        BigDecimal ordered,
        @Nullable Integer percent,
        @Nullable BigDecimal remaining,
        @Nullable BigDecimal projected,
        @Nullable LocalDate exhaustedOn,
        String sentence) {

    /** Sooner than that, one order makes a pace of nothing. */
    private static final int EARLY_DAYS = 60;

    public static OrderPace of(FrameworkFacts facts, BigDecimal ordered, LocalDate today) {
        BigDecimal maximum = facts.maximum();
        Integer percent = maximum == null
                ? null
                : ordered.multiply(BigDecimal.valueOf(100))
                        .divide(maximum, 0, RoundingMode.DOWN)
                        .intValue();
        BigDecimal remaining =
                maximum == null ? null : maximum.subtract(ordered).max(BigDecimal.ZERO);
        BigDecimal projected = projected(facts, ordered, today);
        LocalDate exhausted = exhausted(facts, ordered, remaining, today);
        return new OrderPace(
                ordered,
                percent,
                remaining,
                projected,
                exhausted,
                sentence(facts, ordered, projected, exhausted, today));
    }

    private static @Nullable BigDecimal projected(FrameworkFacts facts, BigDecimal ordered, LocalDate today) {
        if (today.isAfter(facts.endsOn())) {
            return ordered;
        }
        long elapsed = elapsed(facts, today);
        long whole = ChronoUnit.DAYS.between(facts.startsOn(), facts.endsOn()) + 1;
        return elapsed < EARLY_DAYS
                ? null
                : ordered.multiply(BigDecimal.valueOf(whole))
                        .divide(BigDecimal.valueOf(elapsed), 0, RoundingMode.HALF_UP);
    }

    private static @Nullable LocalDate exhausted(
            FrameworkFacts facts, BigDecimal ordered, @Nullable BigDecimal remaining, LocalDate today) {
        if (remaining != null && remaining.signum() == 0 && !today.isAfter(facts.endsOn())) {
            return today;
        }
        long elapsed = elapsed(facts, today);
        if (remaining == null || ordered.signum() == 0 || elapsed < EARLY_DAYS || today.isAfter(facts.endsOn())) {
            return null;
        }
        long days = remaining
                .multiply(BigDecimal.valueOf(elapsed))
                .divide(ordered, 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(36_500))
                .longValue();
        LocalDate day = today.plusDays(days);
        return day.isBefore(facts.endsOn()) ? day : null;
    }

    /** Days under the agreement so far, today included. */
    private static long elapsed(FrameworkFacts facts, LocalDate today) {
        return ChronoUnit.DAYS.between(facts.startsOn(), today) + 1;
    }

    private static String sentence(
            FrameworkFacts facts,
            BigDecimal ordered,
            @Nullable BigDecimal projected,
            @Nullable LocalDate exhausted,
            LocalDate today) {
        if (today.isAfter(facts.endsOn())) {
            return "Terminé le " + French.date(facts.endsOn()) + ".";
        }
        BigDecimal maximum = facts.maximum();
        if (maximum != null && ordered.compareTo(maximum) > 0) {
            return "Le maximum est dépassé de " + French.money(new Amount(ordered.subtract(maximum)))
                    + "\u00a0: plus rien ne peut être commandé.";
        }
        if (maximum != null && ordered.compareTo(maximum) == 0) {
            return "Le maximum est atteint\u00a0: plus rien ne peut être commandé.";
        }
        if (projected == null) {
            return "Trop tôt pour dire un rythme : il faut deux mois.";
        }
        if (ordered.signum() == 0) {
            return "Rien n’a encore été commandé.";
        }
        if (exhausted != null) {
            return "À ce rythme, le maximum est atteint vers le " + French.date(exhausted)
                    + ", avant la fin\u00a0: parlez du renouvellement maintenant.";
        }
        BigDecimal minimum = facts.minimum();
        return "À ce rythme, " + French.money(new Amount(projected)) + " à la fin, le " + French.date(facts.endsOn())
                + (minimum != null && projected.compareTo(minimum) < 0
                        ? " : moins que le minimum auquel la collectivité s’est engagée, dites-le-lui."
                        : ".");
    }
}
