package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contact.domain.Freshness.State;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # circle,   collected,  confirmed,  put off,    left,       today,      state
            TECHNICIAN, 2026-11-01, -,          -,          -,          2026-11-29, FRESH
            TECHNICIAN, 2026-05-29, -,          -,          -,          2026-11-28, FRESH
            TECHNICIAN, 2026-05-29, -,          -,          -,          2026-11-29, AGEING
            TECHNICIAN, 2026-02-28, -,          -,          -,          2026-11-27, AGEING
            TECHNICIAN, 2026-02-28, -,          -,          -,          2026-11-28, DUE
            TECHNICIAN, 2020-01-01, 2026-11-01, -,          -,          2026-11-29, FRESH
            TECHNICIAN, 2026-11-01, 2020-01-01, -,          -,          2026-11-29, FRESH
            TECHNICIAN, 2020-01-01, -,          2026-12-06, -,          2026-12-05, LATER
            TECHNICIAN, 2020-01-01, -,          2026-12-06, -,          2026-12-06, DUE
            TECHNICIAN, 2020-01-01, -,          -,          2026-01-01, 2026-12-06, GONE
            ELECTED,    2026-03-21, -,          -,          -,          2026-03-22, DUE
            ELECTED,    2026-03-22, -,          -,          -,          2026-03-23, FRESH
            ELECTED,    2026-03-01, -,          -,          -,          2026-03-21, FRESH
            TECHNICIAN, 2026-03-21, -,          -,          -,          2026-03-22, FRESH
            """)
    void oneKnowsWhomToAskAfter(
            Circle circle,
            LocalDate collected,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate putOff,
            @Nullable LocalDate left,
            LocalDate today,
            State expected) {
        ContactDetails person = person(circle, collected, confirmed, putOff, left);
        assertThat(Freshness.of(person, today).state()).isEqualTo(expected);
    }

    public static ContactDetails person(
            Circle circle,
            LocalDate collected,
            @Nullable LocalDate confirmed,
            @Nullable LocalDate putOff,
            @Nullable LocalDate left) {
        return new ContactDetails(
                UUID.randomUUID(),
                SomeContacts.AUTHORITY,
                new ContactFacts(null, null, "Aubert", null, circle, Influence.UNKNOWN, null, null, null),
                new Provenance(Source.MET, null, collected),
                confirmed,
                confirmed == null ? null : Confirmation.CALL,
                confirmed == null ? null : UUID.randomUUID(),
                null,
                left,
                null,
                null,
                null,
                putOff,
                new PrivacyState(null, null, null, null),
                0);
    }
}
