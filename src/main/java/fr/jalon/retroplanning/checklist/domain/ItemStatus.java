package fr.jalon.retroplanning.checklist.domain;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.site.French;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * How one item stands: pure, from what was typed and ticked, J and today.
 *
 * @param sentence why, in French; may be empty
 */
public record ItemStatus(State state, String sentence) {

    /** Whether all is well. */
    public enum State {
        TO_DO("à vérifier", "neutral"),
        FINE("vérifié", "done"),
        /** Ticked or not, something is wrong or about to be. */
        WARNING("attention", "late");

        private final String words;
        private final String tone;

        State(String words, String tone) {
            this.words = words;
            this.tone = tone;
        }

        public String words() {
            return words;
        }

        /** Of the chip. */
        public String tone() {
            return tone;
        }
    }

    /** An offer is signed on J, and the contract weeks later. */
    private static final int AFTER_J = 60;

    private static final Duration LEAST_MARGIN = Duration.ofHours(2);

    /** The share of the platform's limit from which a bid is called heavy. */
    private static final BigDecimal NEARLY = new BigDecimal("0.9");

    /** From how many working days before J on an item that nobody saw to is a warning. */
    private static final int URGENT = 5;

    /** A spare copy travels. */
    private static final int COPY_URGENT = 3;

    /** @param today no later than J, as far as urgency goes */
    public static ItemStatus of(CheckedItem check, LocalDate j, LocalDate today, WorkCalendar calendar) {
        Optional<ItemStatus> wrong = wrong(check, j);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (check.isTicked()) {
            return new ItemStatus(State.FINE, fine(check, j));
        }
        int left = calendar.workingDaysAfter(today, j);
        int urgent = check.item() == ChecklistItem.COPIE ? COPY_URGENT : URGENT;
        if (left <= urgent && !today.isAfter(j)) {
            String days = left == 0
                    ? "c’est le dernier moment"
                    : "il reste " + left + (left == 1 ? " jour ouvré" : " jours ouvrés");
            return new ItemStatus(State.WARNING, "Pas encore vérifié, et " + days + ".");
        }
        return new ItemStatus(State.TO_DO, fine(check, j));
    }

    private static Optional<ItemStatus> wrong(CheckedItem check, LocalDate j) {
        return switch (check.item()) {
            case CERTIFICAT -> certificate(check.answers(), j);
            case TAILLE -> size(check.answers());
            case MARGE -> margin(check.answers());
            case PLATEFORME, FORMATS, COPIE -> Optional.empty();
        };
    }

    private static Optional<ItemStatus> certificate(ItemAnswers answers, LocalDate j) {
        LocalDate expires = answers.expiresOn();
        if (expires == null) {
            return Optional.empty();
        }
        if (expires.isBefore(j)) {
            return warning("Il expire le " + French.longDate(expires) + ", " + days(expires, j)
                    + " avant J : renouvelez-le sans attendre, cela prend une à deux semaines.");
        }
        return expires.isBefore(j.plusDays(AFTER_J))
                ? warning("Il est valable le jour J mais expire le " + French.longDate(expires)
                        + " : le marché se signera peut-être après.")
                : Optional.empty();
    }

    private static Optional<ItemStatus> size(ItemAnswers answers) {
        BigDecimal size = answers.sizeMb();
        BigDecimal limit = answers.limitMb();
        if (size == null || limit == null) {
            return Optional.empty();
        }
        if (size.compareTo(limit) > 0) {
            return warning("L’offre pèse " + mega(size) + ", plus que les " + mega(limit)
                    + " de la plateforme : compressez les images, ou découpez.");
        }
        return size.compareTo(limit.multiply(NEARLY)) > 0
                ? warning("L’offre pèse " + mega(size) + " sur " + mega(limit)
                        + " : la moindre pièce de plus la ferait refuser.")
                : Optional.empty();
    }

    private static Optional<ItemStatus> margin(ItemAnswers answers) {
        LocalTime closes = answers.closesAt();
        LocalTime aimed = answers.aimedAt();
        if (closes == null || aimed == null) {
            return Optional.empty();
        }
        Duration margin = Duration.between(aimed, closes);
        if (margin.isNegative() || margin.isZero()) {
            return warning("Le dépôt visé à " + hour(aimed) + " arriverait après l’heure limite (" + hour(closes)
                    + ", à l’heure du règlement) : une offre en retard est écartée.");
        }
        return margin.compareTo(LEAST_MARGIN) < 0
                ? warning("Il ne resterait que " + words(margin) + " avant l’heure limite (" + hour(closes)
                        + ", à l’heure du règlement) : visez plus tôt.")
                : Optional.empty();
    }

    private static String fine(CheckedItem check, LocalDate j) {
        ItemAnswers answers = check.answers();
        return switch (check.item()) {
            case CERTIFICAT ->
                answers.expiresOn() == null
                        ? (check.isTicked()
                                ? "Sa date de fin n’est pas notée : Jalon ne peut pas la comparer à J."
                                : "")
                        : "Valable jusqu’au " + French.longDate(answers.expiresOn()) + ", "
                                + days(j, answers.expiresOn()) + " après J.";
            case TAILLE ->
                answers.sizeMb() == null || answers.limitMb() == null
                        ? ""
                        : mega(answers.sizeMb()) + " sur " + mega(answers.limitMb()) + ".";
            case MARGE ->
                answers.closesAt() == null || answers.aimedAt() == null
                        ? ""
                        : words(Duration.between(answers.aimedAt(), Objects.requireNonNull(answers.closesAt())))
                                + " de marge avant " + hour(answers.closesAt())
                                + " (heure du règlement de la consultation).";
            case PLATEFORME, FORMATS, COPIE -> "";
        };
    }

    private static Optional<ItemStatus> warning(String sentence) {
        return Optional.of(new ItemStatus(State.WARNING, sentence));
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days + (days < 2 ? " jour" : " jours");
    }

    private static String mega(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',') + "\u00A0Mo";
    }

    private static String hour(LocalTime time) {
        return time.getHour() + "\u00A0h"
                + (time.getMinute() == 0 ? "" : String.format(java.util.Locale.ROOT, "\u00A0%02d", time.getMinute()));
    }

    private static String words(Duration margin) {
        long minutes = margin.toMinutes();
        return minutes < 60
                ? minutes + "\u00A0min"
                : minutes / 60 + "\u00A0h"
                        + (minutes % 60 == 0 ? "" : String.format(java.util.Locale.ROOT, "\u00A0%02d", minutes % 60));
    }
}
