package fr.jalon.contact.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter received on the 5th of October 2026, looked at on several days. */
class RequestStatusTest {

    private static final LocalDate SENT = LocalDate.of(2026, 10, 2);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "{0}: {1}, due {2}, next {3}")
    @CsvSource({
        "2026-10-06, en attente, 2026-11-05,",
        "2026-10-28, en attente, 2026-11-05,",
        "2026-10-29, à relancer, 2026-11-05, REMIND",
        "2026-11-05, à relancer, 2026-11-05, REMIND",
        "2026-11-06, refus par silence, 2027-01-05, REFER",
        "2027-01-05, refus par silence, 2027-01-05, REFER",
        "2027-01-06, refus par silence,,",
    })
    void silenceByTheCalendar(LocalDate today, String label, @Nullable LocalDate due, @Nullable RequestStep next) {
        RequestStatus status =
                RequestStatus.of(new Milestones(null, SENT, RECEIVED, null, null, null, null, null), today);
        assertThat(status.label()).isEqualTo(label);
        assertThat(status.due()).isEqualTo(due);
        assertThat(status.next()).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0} {1}: {2}, due {3}")
    @CsvSource({
        "GIVEN, 2026-10-20, communiqué,",
        "REFUSED, 2026-10-20, refusé, 2026-12-21",
        "PARTLY, 2026-10-21, communiqué en partie, 2026-12-21",
    })
    void anAnswer(AnswerOutcome outcome, LocalDate on, String label, @Nullable LocalDate due) {
        Answer answer = new Answer(on, outcome, null, null, null, null, null, null);
        RequestStatus status =
                RequestStatus.of(new Milestones(null, SENT, RECEIVED, null, answer, null, null, null), on);
        assertThat(status.label()).isEqualTo(label);
        assertThat(status.due()).isEqualTo(due);
    }

    @ParameterizedTest(name = "referred 12 November, on {0}: {1}, due {2}, next {3}")
    @CsvSource({
        "2026-11-13, à la CADA, 2026-12-14,",
        "2026-12-15, à la CADA, 2027-01-12, ADVISE",
    })
    void theCommission(LocalDate today, String label, LocalDate due, @Nullable RequestStep next) {
        LocalDate referred = LocalDate.of(2026, 11, 12);
        RequestStatus status =
                RequestStatus.of(new Milestones(null, SENT, RECEIVED, null, null, referred, null, null), today);
        assertThat(status.label()).isEqualTo(label);
        assertThat(status.due()).isEqualTo(due);
        assertThat(status.next()).isEqualTo(next);
    }

    /** Sent, and nobody knows when it came: the clock runs from the day it left, and says so. */
    @Test
    void withoutAReceiptTheClockRunsFromTheDayItLeft() {
        Milestones sent = new Milestones(null, SENT, null, null, null, null, null, null);
        RequestStatus status = RequestStatus.of(sent, SENT);
        assertThat(status.due()).isEqualTo("2026-11-02");
        assertThat(status.sentence()).contains("notez la réception");
        assertThat(RequestStatus.of(sent, LocalDate.of(2026, 11, 2)).label()).isEqualTo("à relancer");
        assertThat(RequestStatus.of(sent, LocalDate.of(2026, 11, 3)).label()).isEqualTo("refus par silence");
    }

    @Test
    void onceRemindedOneWaits() {
        Milestones reminded = new Milestones(null, SENT, RECEIVED, LocalDate.of(2026, 10, 29), null, null, null, null);
        RequestStatus status = RequestStatus.of(reminded, LocalDate.of(2026, 11, 5));
        assertThat(status.label()).isEqualTo("en attente");
        assertThat(status.next()).isNull();
    }

    @ParameterizedTest(name = "advice {0}, closed {1}: {2}, due {3}")
    @CsvSource({
        "2026-12-10,, avis rendu, 2027-01-12",
        "2026-12-10, 2026-12-11, close,",
        ", 2026-12-11, close,",
    })
    void anAdviceAndAnEnd(
            @Nullable LocalDate advice, @Nullable LocalDate closed, String label, @Nullable LocalDate due) {
        Milestones far = new Milestones(null, SENT, RECEIVED, null, null, LocalDate.of(2026, 11, 12), advice, closed);
        RequestStatus status = RequestStatus.of(far, LocalDate.of(2026, 12, 15));
        assertThat(status.label()).isEqualTo(label);
        assertThat(status.due()).isEqualTo(due);
    }

    @Test
    void whatWasGivenAfterTheCommissionWasAskedIsDone() {
        Answer given = new Answer(LocalDate.of(2026, 12, 1), AnswerOutcome.GIVEN, null, null, null, null, null, null);
        Milestones late = new Milestones(null, SENT, RECEIVED, null, given, LocalDate.of(2026, 11, 12), null, null);
        assertThat(RequestStatus.of(late, LocalDate.of(2027, 3, 1)).label()).isEqualTo("communiqué");
        assertThat(late.referralUntil()).isEmpty();
    }
}
