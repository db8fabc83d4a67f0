package fr.jalon.contact.events.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFactsTest {

    @ParameterizedTest(name = "{0} comes back on {1}")
    @CsvSource({"2026-10-08, 2027-10-07", "2027-12-30, 2028-12-28", "2028-02-29, 2029-02-27"})
    void theNextEditionFallsOnTheSameDaysOfTheWeek(LocalDate first, LocalDate next) {
        EventFacts edition = facts(first, first.plusDays(1)).nextEdition();
        assertThat(edition.firstDay()).isEqualTo(next);
        assertThat(edition.firstDay().getDayOfWeek()).isEqualTo(first.getDayOfWeek());
        assertThat(edition.lastDay()).isEqualTo(next.plusDays(1));
        assertThat(edition.note()).as("what was noted was of that year").isNull();
    }

    @Test
    void anEventNeitherEndsBeforeItBeginsNorLastsLongerThanAMonth() {
        LocalDate day = LocalDate.of(2026, 10, 8);
        assertThatIllegalArgumentException().isThrownBy(() -> facts(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> facts(day, day.plusDays(32)));
    }

    private static EventFacts facts(LocalDate first, LocalDate last) {
        return new EventFacts(
                EventKind.FORUM, "Forum", first, last, null, null, null, "stand 12", true, Set.of(UUID.randomUUID()));
    }
}
