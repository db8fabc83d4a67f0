package fr.jalon.retroplanning.checklist.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.retroplanning.checklist.domain.CheckedItem;
import fr.jalon.retroplanning.checklist.domain.ChecklistItem;
import fr.jalon.retroplanning.checklist.domain.ItemAnswers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed on the page of the check list; an item's form sends its own fields alone.
 *
 * @param expire the last day of the certificate
 * @param offre the size of the whole bid, in megabytes
 * @param limite of the platform, in megabytes
 * @param heureLimite on J
 * @param heureVisee the same day
 * @param version of the item, as the page showed it
 */
record ChecklistForm(
        @Nullable String expire,
        @Nullable String offre,
        @Nullable String limite,
        @Nullable String heureLimite,
        @Nullable String heureVisee,
        @Nullable String version) {

    private static final BigDecimal MOST = new BigDecimal("99999");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*[h:]\\s*(\\d{2})?(?::\\d{2})?");

    static ChecklistForm of(List<CheckedItem> checks) {
        ItemAnswers certificate = answers(checks, ChecklistItem.CERTIFICAT);
        ItemAnswers size = answers(checks, ChecklistItem.TAILLE);
        ItemAnswers margin = answers(checks, ChecklistItem.MARGE);
        return new ChecklistForm(
                text(certificate.expiresOn()),
                number(size.sizeMb()),
                number(size.limitMb()),
                text(margin.closesAt()),
                text(margin.aimedAt()),
                null);
    }

    /** The form as the page shows it after one item was sent: what was typed there, what is kept elsewhere. */
    ChecklistForm among(ChecklistForm kept, ChecklistItem item) {
        return new ChecklistForm(
                item == ChecklistItem.CERTIFICAT ? expire : kept.expire(),
                item == ChecklistItem.TAILLE ? offre : kept.offre(),
                item == ChecklistItem.TAILLE ? limite : kept.limite(),
                item == ChecklistItem.MARGE ? heureLimite : kept.heureLimite(),
                item == ChecklistItem.MARGE ? heureVisee : kept.heureVisee(),
                version);
    }

    /** What was typed for one item; what cannot be read is told to the errors. */
    ItemAnswers read(ChecklistItem item, BindingResult errors) {
        return switch (item) {
            case CERTIFICAT ->
                new ItemAnswers(DateInput.read(expire, "expire", true, errors).orElse(null), null, null, null, null);
            case TAILLE ->
                new ItemAnswers(
                        null, megabytes(offre, "offre", errors), megabytes(limite, "limite", errors), null, null);
            case MARGE ->
                new ItemAnswers(
                        null,
                        null,
                        null,
                        hour(heureLimite, "heureLimite", errors),
                        hour(heureVisee, "heureVisee", errors));
            case PLATEFORME, FORMATS, COPIE -> ItemAnswers.NONE;
        };
    }

    private static @Nullable BigDecimal megabytes(@Nullable String typed, String field, BindingResult errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.replaceAll("(?i)[\\s\\u00A0\\u202F]|mo$", "").replace(',', '.');
        BigDecimal value = plain.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(plain) : BigDecimal.ZERO;
        BigDecimal rounded = value.setScale(1, RoundingMode.HALF_UP);
        if (rounded.signum() <= 0 || rounded.compareTo(MOST) > 0) {
            errors.rejectValue(field, "number", "Écrivez une taille en mégaoctets, comme 45 ou 12,5.");
            return null;
        }
        return rounded;
    }

    private static @Nullable LocalTime hour(@Nullable String typed, String field, BindingResult errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher hour = HOUR.matcher(typed.strip().replace('\u00A0', ' '));
        try {
            if (hour.matches()) {
                return LocalTime.of(
                        Integer.parseInt(hour.group(1)), hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2)));
            }
        } catch (DateTimeException noSuchHour) {
            // said below, like any other text that is no hour
        }
        errors.rejectValue(field, "hour", "Écrivez une heure comme 12:00 ou 12 h 30.");
        return null;
    }

    private static ItemAnswers answers(List<CheckedItem> checks, ChecklistItem item) {
        return checks.stream()
                .filter(check -> check.item() == item)
                .findFirst()
                .map(CheckedItem::answers)
                .orElse(ItemAnswers.NONE);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
