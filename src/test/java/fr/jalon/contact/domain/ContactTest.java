package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final UUID ME = new UUID(0, 1);

    private final Contact contact = new Contact(
            new UUID(0, 7),
            new UUID(0, 9),
            new Siren("999000029"),
            SomeContacts.facts("Aubert", null),
            new Provenance(Source.MET, null, DAY),
            ME,
            Instant.EPOCH);

    @Test
    void whoIsSeenAfterLeavingIsTheRightContactAgain() {
        contact.leave(DAY, "retraite", null);
        assertThat(contact).extracting("leftOn").isNotNull();

        contact.confirm(DAY.minusDays(1), Confirmation.CALL, ME);
        assertThat(contact).extracting("leftOn").isNotNull();
        contact.confirm(DAY.plusDays(1), Confirmation.CALL, ME);
        assertThat(contact).extracting("leftOn").isNull();
    }

    @Test
    void nobodySucceedsOneself() {
        assertThatThrownBy(() -> contact.leave(DAY, "retraite", contact.id()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
