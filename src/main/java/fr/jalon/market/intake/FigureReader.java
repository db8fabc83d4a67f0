package fr.jalon.market.intake;

import fr.jalon.shared.WrittenNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads published amounts, durations and counts. */
final class FigureReader {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal SMALL = BigDecimal.valueOf(100);
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal HUGE = BigDecimal.valueOf(10_000_000_000L);
    /** Seven nines or more; 12311111111 is what the consolidated table puts for amounts above eleven digits. */
    private static final Pattern FILLER = Pattern.compile("9{7,}(?:\\.9*0*)?|12311111111(?:\\.0*)?");

    private final RecordFields source;
    private final FindingCollector notes;

    FigureReader(RecordFields source, FindingCollector notes) {
        this.source = source;
        this.notes = notes;
    }

    /** Euros; null when unknown. */
    @Nullable
    BigDecimal amount(String field, boolean expected) {
        String raw = source.text(field);
        if (raw == null || raw.equals("NC")) {
            if (expected) {
                notes.add(Defect.AMOUNT_MISSING, field, raw);
            }
            return null;
        }
        BigDecimal value = WrittenNumber.read(raw);
        if (value == null) {
            notes.add(Defect.AMOUNT_UNREADABLE, field, raw);
            return null;
        }
        if (source.isText(field) && WrittenNumber.hasTwoReadings(raw)) {
            notes.add(Defect.AMOUNT_AMBIGUOUS, field, raw);
            return null;
        }
        if (value.signum() == 0 && !expected) {
            return null; // a change of nothing
        }
        Defect doubt = doubt(value, expected);
        if (doubt != null) {
            boolean kept = doubt == Defect.AMOUNT_LARGE || doubt == Defect.AMOUNT_SMALL;
            notes.add(doubt, field, raw, kept ? value.toPlainString() : null);
            if (!kept) {
                return null;
            }
        }
        BigDecimal amount = value.setScale(2, RoundingMode.HALF_UP);
        noteForm(field, raw, amount.toPlainString());
        return amount;
    }

    private static @Nullable Defect doubt(BigDecimal value, boolean whole) {
        if (value.unscaledValue().signum() != 0
                && FILLER.matcher(value.toPlainString()).matches()) {
            return Defect.AMOUNT_FILLER;
        }
        if (value.abs().compareTo(HUGE) > 0) {
            return Defect.AMOUNT_HUGE;
        }
        if (value.compareTo(LARGE) > 0) {
            return Defect.AMOUNT_LARGE;
        }
        if (!whole) {
            return null; // a change may be small, or take away
        }
        if (value.compareTo(ONE) <= 0) {
            return Defect.AMOUNT_NIL;
        }
        return value.compareTo(SMALL) < 0 ? Defect.AMOUNT_SMALL : null;
    }

    /** Months; null when unknown. */
    @Nullable
    Integer months(String field, boolean expected) {
        String raw = source.text(field);
        if (raw == null) {
            if (expected) {
                notes.add(Defect.MONTHS_MISSING, field, null);
            }
            return null;
        }
        BigDecimal value = WrittenNumber.read(raw);
        if (value == null) {
            notes.add(Defect.MONTHS_UNREADABLE, field, raw);
            return null;
        }
        if (value.signum() <= 0) {
            notes.add(Defect.MONTHS_NIL, field, raw);
            return null;
        }
        if (value.compareTo(BigDecimal.valueOf(600)) > 0) {
            notes.add(Defect.MONTHS_HUGE, field, raw);
            return null;
        }
        int months = value.setScale(0, RoundingMode.CEILING).intValueExact();
        if (months > 180) {
            notes.add(Defect.MONTHS_LONG, field, raw, months);
        }
        if (raw.indexOf('.') >= 0) {
            notes.add(Defect.NUMBER_FORM, field, raw, months);
        } else {
            noteForm(field, raw, String.valueOf(months));
        }
        return months;
    }

    /** Offers received; null when unknown. « NC » is a word of the format, not an error. */
    @Nullable
    Integer offers(String field) {
        String raw = source.text(field);
        if (raw == null || raw.equals("NC")) {
            return null;
        }
        BigDecimal value = WrittenNumber.read(raw);
        if (value == null || value.compareTo(ONE) < 0 || value.compareTo(BigDecimal.valueOf(1000)) > 0) {
            notes.add(Defect.OFFERS_IMPLAUSIBLE, field, raw);
            return null;
        }
        return value.intValue();
    }

    /** A text where a number belongs is an error in JSON; XML and tables know nothing but texts, written as a program would. */
    private void noteForm(String field, String raw, String kept) {
        if (source.isText(field) && (source.isTyped() || !WrittenNumber.isPlain(raw))) {
            notes.add(Defect.NUMBER_FORM, field, raw, kept);
        }
    }
}
