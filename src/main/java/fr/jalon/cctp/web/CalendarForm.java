package fr.jalon.cctp.web;

import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftPolicy;
import fr.jalon.site.French;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * When remarks end, as typed.
 *
 * @param endDay {@code 2027-12-18}
 * @param endTime {@code 17:00}, of Paris
 */
public record CalendarForm(
        @Nullable String endDay, @Nullable String endTime) {

    /** What people choose most: a month to answer. */
    private static final int USUAL_WEEKS = 4;

    static CalendarForm of(DraftDetails draft, Clock clock) {
        Instant end = draft.closesAt();
        if (end == null) {
            return new CalendarForm(LocalDate.now(clock).plusWeeks(USUAL_WEEKS).toString(), "17:00");
        }
        ZonedDateTime there = end.atZone(French.PARIS);
        return new CalendarForm(
                there.toLocalDate().toString(),
                there.toLocalTime().withSecond(0).toString());
    }

    /** The moment; what is no day, no hour or not possible is told to the errors. */
    Optional<Instant> read(DraftDetails draft, Instant now, BindingResult errors) {
        LocalDate day = parsed(endDay, LocalDate::parse);
        LocalTime time = parsed(endTime, LocalTime::parse);
        if (day == null) {
            errors.rejectValue("endDay", "day", "Choisissez un jour, par exemple 18/12/2027.");
        }
        if (time == null) {
            errors.rejectValue("endTime", "time", "Choisissez une heure, par exemple 17:00.");
        }
        if (day == null || time == null) {
            return Optional.empty();
        }
        Instant end = day.atTime(time).atZone(French.PARIS).toInstant();
        Instant before = draft.published() == 0 ? null : draft.closesAt();
        DraftPolicy.whyNotClosedAt(end, before, now).ifPresent(why -> errors.rejectValue("endDay", "end", why));
        return Optional.of(end);
    }

    private static <T> @Nullable T parsed(@Nullable String typed, Function<String, T> parser) {
        try {
            return typed == null ? null : parser.apply(typed.strip());
        } catch (DateTimeException unreadable) {
            return null; // told at its field
        }
    }
}
