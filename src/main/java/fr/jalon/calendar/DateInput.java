package fr.jalon.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Dates as forms send them: by a date field ({@code 2027-12-06}) or as people type them ({@code 6/12/2027}). Nothing
 * typed is an exception: what cannot be read is empty.
 */
public final class DateInput {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private DateInput() {}

    /**
     * What was typed, as a date.
     *
     * @return empty for what is no date, or one that no plan can mean: before 2000 or after 2100
     */
    public static Optional<LocalDate> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String text = typed.strip();
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, FRENCH) : LocalDate.parse(text))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /**
     * The date typed into a field; when there is none to read, {@code errors} says so at the field, unless it is empty and
     * may be, or has an error already.
     */
    public static Optional<LocalDate> read(
            @Nullable String typed, String field, boolean mayBeEmpty, BindingResult errors) {
        Optional<LocalDate> date = parse(typed);
        boolean empty = typed == null || typed.isBlank();
        if (date.isEmpty() && !(empty && mayBeEmpty) && !errors.hasFieldErrors(field)) {
            errors.rejectValue(
                    field,
                    "date",
                    empty ? "Indiquez une date." : "Cette date n’existe pas : écrivez-la comme 06/12/2027.");
        }
        return date;
    }
}
