package fr.jalon.contact.requests.domain;

import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a request has come: the day of each step, null for what has not happened, and what follows from the clock.
 *
 * @param place of the authority, null when unknown
 */
public record Milestones(
        @Nullable Department place,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate remindedOn,
        @Nullable Answer answer,
        @Nullable LocalDate referredOn,
        @Nullable LocalDate adviceOn,
        @Nullable LocalDate closedOn) {

    /** From when the month runs: receipt, else the day it was sent; empty for a draft. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(receivedOn == null ? sentOn : receivedOn);
    }

    /** The last day of the authority's month; empty for a draft. */
    public Optional<LocalDate> silence() {
        return from().map(clock()::silence);
    }

    /** The last day for asking the commission; empty while nothing has been sent, or when all was given. */
    public Optional<LocalDate> referralUntil() {
        return answer == null
                ? from().map(clock()::referralAfterSilence)
                : Optional.of(answer)
                        .filter(one -> one.outcome().refuses())
                        .map(one -> clock().referralAfterRefusal(one.answeredOn()));
    }

    /** Whether there is a refusal on that day, in words or by silence. */
    boolean isRefused(LocalDate on) {
        return answer == null
                ? silence().filter(on::isAfter).isPresent()
                : answer.outcome().refuses() && !on.isBefore(answer.answeredOn());
    }

    /** The step that happened last, which alone can be taken back; empty for a draft. */
    public Optional<RequestStep> last() {
        return days().entrySet().stream()
                .max(Map.Entry.<RequestStep, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The day of each step that happened. */
    public Map<RequestStep, LocalDate> days() {
        Map<RequestStep, LocalDate> days = new EnumMap<>(RequestStep.class);
        put(days, RequestStep.SEND, sentOn);
        put(days, RequestStep.RECEIVE, receivedOn);
        put(days, RequestStep.REMIND, remindedOn);
        put(days, RequestStep.ANSWER, answer == null ? null : answer.answeredOn());
        put(days, RequestStep.REFER, referredOn);
        put(days, RequestStep.ADVISE, adviceOn);
        put(days, RequestStep.CLOSE, closedOn);
        return days;
    }

    RequestClock clock() {
        return RequestClock.at(place);
    }

    private static void put(Map<RequestStep, LocalDate> days, RequestStep step, @Nullable LocalDate on) {
        if (on != null) {
            days.put(step, on);
        }
    }
}
