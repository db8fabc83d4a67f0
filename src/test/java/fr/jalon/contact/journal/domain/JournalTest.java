package fr.jalon.contact.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.contact.domain.InteractionKind;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalTest {

    @Test
    void withoutANoticeEverythingIsBeforeTheNextProcedure() {
        Journal journal = Journal.of(exchanges("2026-03-01", "2026-01-01"), List.of());
        assertThat(journal.sections()).hasSize(1);
        assertThat(days(journal, 0)).containsExactly("2026-01-01", "2026-03-01");
        assertThat(journal.beforeNext()).isEqualTo(2);
        assertThat(journal.hasDuring()).isFalse();
    }

    @Test
    void aNoticeCutsTheTimeBeforeFromTheTimeAfter() {
        Journal journal = Journal.of(
                exchanges("2026-01-01", "2026-02-28", "2026-03-01", "2026-04-15", "2026-04-16"),
                List.of(notice("2026-03-01", "2026-04-15")));
        assertThat(days(journal, 0)).as("before the next").containsExactly("2026-04-16");
        assertThat(journal.sections().get(1).during()).isTrue();
        assertThat(days(journal, 1))
                .as("from the day of the notice to the deadline, both included")
                .containsExactly("2026-03-01", "2026-04-15");
        assertThat(days(journal, 2)).as("before the notice").containsExactly("2026-01-01", "2026-02-28");
    }

    @Test
    void eachExchangeStandsOnceWhateverTheOrderOfNotices() {
        Journal journal = Journal.of(
                exchanges("2025-01-01", "2025-08-01", "2026-01-10", "2026-07-01"),
                List.of(notice("2026-06-01", null), notice("2025-06-01", "2025-07-15")));
        assertThat(journal.sections()).hasSize(3);
        assertThat(days(journal, 0)).containsExactly("2026-07-01");
        assertThat(days(journal, 1)).containsExactly("2025-08-01", "2026-01-10");
        assertThat(days(journal, 2)).containsExactly("2025-01-01");
    }

    private static List<String> days(Journal journal, int section) {
        return journal.sections().get(section).exchanges().stream()
                .map(one -> one.on().toString())
                .toList();
    }

    private static List<LoggedExchange> exchanges(String... days) {
        return Stream.of(days)
                .map(day -> new LoggedExchange(
                        new InteractionDetails(
                                UUID.randomUUID(),
                                new Siren("999000011"),
                                InteractionKind.CALL,
                                LocalDate.parse(day),
                                "dit",
                                List.of(),
                                List.of(),
                                false,
                                null,
                                null,
                                false,
                                null,
                                null,
                                UUID.randomUUID(),
                                Instant.EPOCH,
                                false,
                                0),
                        "Nadia",
                        null))
                .toList();
    }

    private static JournalNotice notice(String published, @Nullable String due) {
        return new JournalNotice(
                UUID.randomUUID(), "Tonte", LocalDate.parse(published), due == null ? null : LocalDate.parse(due));
    }
}
