package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.authority.Priority;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aNewTargetIsAimedAtWithNormalPriority() {
        Target target = target("  Brest ");

        assertThat(target.isAimedAt()).isTrue();
        assertThat(target.priority()).isEqualTo(Priority.NORMAL);
        assertThat(target.knownAs()).isEqualTo("Brest");
    }

    @Test
    void aNameThatSaysNothingIsNoneAndALongOneIsShortened() {
        assertThat(target("  ").knownAs()).isNull();
        assertThat(target("x".repeat(301)).knownAs()).hasSize(300);
    }

    @Test
    void aTargetIsDroppedOnceAndRestoredAsItWas() {
        Target target = target("Brest");
        target.prioritise(Priority.HIGH);
        target.drop(NOON);

        assertThat(target.isAimedAt()).isFalse();
        assertThatThrownBy(() -> target.drop(NOON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2026-11-21");

        target.restore();

        assertThat(target.isAimedAt()).isTrue();
        assertThat(target.priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void whatIsDroppedHasNoPriorityToChange() {
        Target target = target("Brest");
        target.drop(NOON);

        assertThatThrownBy(() -> target.prioritise(Priority.LOW)).hasMessageContaining("2026-11-21");
    }

    @Test
    void whatWasNeverDroppedIsNotRestored() {
        Target target = target("Brest");

        assertThatThrownBy(target::restore).isInstanceOf(IllegalStateException.class);
    }

    private static Target target(String knownAs) {
        return new Target(UUID.randomUUID(), UUID.randomUUID(), new Siren("212900195"), knownAs, NOON);
    }
}
