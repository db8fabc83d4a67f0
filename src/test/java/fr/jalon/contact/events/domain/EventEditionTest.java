package fr.jalon.contact.events.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event, its next edition, and an invitation that is answered more than once. */
class EventEditionTest {

    private static final UUID COMPANY = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    @ParameterizedTest(name = "{0} to {1}: {2} to {3}")
    @CsvSource({
        // the same days of the week, over a leap year and over New Year
        "2027-03-12, 2027-03-14, 2028-03-10, 2028-03-12",
        "2028-02-29, 2028-02-29, 2029-02-27, 2029-02-27",
        "2027-12-31, 2028-01-02, 2028-12-29, 2028-12-31",
        "2027-03-01, 2027-04-01, 2028-02-28, 2028-03-30",
    })
    void comesBackOnTheSameDaysOfTheWeek(LocalDate first, LocalDate last, LocalDate nextFirst, LocalDate nextLast) {
        EventFacts next = event(first, last, true).nextEdition();
        assertThat(next.firstDay())
                .isEqualTo(nextFirst)
                .satisfies(day -> assertThat(day.getDayOfWeek()).isEqualTo(first.getDayOfWeek()));
        assertThat(next.lastDay()).isEqualTo(nextLast);
        assertThat(next.yearly()).isTrue();
        assertThat(next.note())
                .as("what was noted of one edition is not of the next")
                .isNull();
        assertThat(next.going()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-12, 2027-03-11", "2027-03-01, 2027-04-02", "2028-01-31, 2028-03-03"})
    void daysOfNoEventAreNone(LocalDate first, LocalDate last) {
        assertThatIllegalArgumentException().isThrownBy(() -> event(first, last, false));
    }

    @Test
    void whatComesOnceHasNoNextEdition() {
        assertThatIllegalStateException()
                .isThrownBy(() -> event(DAY, DAY, false).nextEdition());
    }

    @ParameterizedTest
    @CsvSource({"2027-03-11, false", "2027-03-12, true", "2027-03-13, true", "2028-01-01, true"})
    void fromItsFirstDayOnOneMayHaveMetSomebody(LocalDate today, boolean begun) {
        assertThat(event(DAY, DAY.plusDays(1), false).hasBegun(today)).isEqualTo(begun);
    }

    @ParameterizedTest(name = "{0} to {1}, on {2}: {3}")
    @CsvSource({
        "2027-03-12, 2027-03-12, 2027-03-12, false",
        "2027-03-12, 2027-03-12, 2027-03-13, true",
        "2027-03-30, 2027-04-01, 2027-04-01, false",
    })
    void itIsOverOnceItsLastDayIs(LocalDate first, LocalDate last, LocalDate today, boolean over) {
        EventDetails details = new EventDetails(UUID.randomUUID(), facts(first, last, false), null, false, 0, 0, 0);
        assertThat(details.isOver(today)).isEqualTo(over);
        assertThat(details.days()).startsWith(first.equals(last) ? "le " : "du ");
    }

    @Test
    void anAnswerIsReplacedByTheNextAndTakenBackByNone() {
        EventInvitation invitation = invitation(false, null, DAY);
        invitation.answer(Reply.YES, DAY.plusDays(1));
        invitation.answer(Reply.NO, DAY.plusDays(2));
        EventInvitation fresh = invitation(false, UUID.randomUUID(), DAY.plusDays(3));
        fresh.takeOver(invitation);
        assertThat(fresh).extracting("reply", "repliedOn", "invitedOn").containsExactly(Reply.NO, DAY.plusDays(2), DAY);
        invitation.answer(Reply.NONE, DAY.plusDays(4));
        assertThat(invitation).extracting("reply", "repliedOn").containsExactly(Reply.NONE, null);
        fresh.takeOver(invitation);
        assertThat(fresh)
                .as("an answer is not lost to an invitation without one")
                .extracting("reply")
                .isEqualTo(Reply.NO);
    }

    @Test
    void ofSeveralTheLastAnswerStandsFirstAndNoneBehind() {
        EventInvitation earlier = invitation(false, null, DAY);
        earlier.answer(Reply.NO, DAY.plusDays(1));
        EventInvitation later = invitation(false, null, DAY);
        later.answer(Reply.YES, DAY.plusDays(2));
        EventInvitation open = invitation(false, null, DAY);
        assertThat(Stream.of(open, earlier, later).sorted(EventInvitation.LAST_ANSWERED_FIRST))
                .containsExactly(later, earlier, open);
    }

    @Test
    void whoCameIsKnownOfEither() {
        EventInvitation one = invitation(false, null, DAY);
        EventInvitation other = invitation(false, null, DAY);
        other.came(true);
        one.takeOver(other);
        assertThat(one).extracting("came").isEqualTo(true);
        one.came(false);
        one.takeOver(other);
        assertThat(one).extracting("came").isEqualTo(false);
    }

    @Test
    void theirsAndOursAreTwoInvitations() {
        assertThat(invitation(true, null, DAY).isSameBut(invitation(false, null, DAY)))
                .isFalse();
    }

    private static EventInvitation invitation(boolean theirs, @Nullable UUID contact, LocalDate on) {
        return new EventInvitation(
                UUID.randomUUID(),
                COMPANY,
                COMPANY,
                new AuthorityRef(new Siren("999000011"), "Ville de Montbriand", null),
                contact,
                theirs,
                on);
    }

    private static Event event(LocalDate first, LocalDate last, boolean yearly) {
        return new Event(
                UUID.randomUUID(), COMPANY, facts(first, last, yearly), null, UUID.randomUUID(), Instant.EPOCH);
    }

    private static EventFacts facts(LocalDate first, LocalDate last, boolean yearly) {
        return new EventFacts(
                EventKind.FORUM,
                "Forum",
                first,
                last,
                "Nantes",
                null,
                null,
                "stand 12",
                yearly,
                Set.of(UUID.randomUUID()));
    }
}
