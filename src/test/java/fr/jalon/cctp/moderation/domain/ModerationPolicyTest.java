package fr.jalon.cctp.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.moderation.domain.Moderation.Decision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ModerationPolicyTest {

    private static final UUID HIDER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void whoHidItDoesNotDecideOnTheAppeal() {
        Moderation appealed = moderation("Je n’attaque personne.", null);

        assertThat(ModerationPolicy.whyNotDecided(appealed, HIDER, true)).isPresent();
        assertThat(ModerationPolicy.whyNotDecided(appealed, HIDER, false)).isPresent();
        assertThat(ModerationPolicy.whyNotDecided(appealed, OTHER, true)).isEmpty();
        assertThat(ModerationPolicy.whyNotDecided(appealed, OTHER, false)).isEmpty();
        assertThat(appealed.isWaiting()).isTrue();
    }

    @Test
    void withoutAnAppealItCanBeShownAgainByAnybodyAndIsNotConfirmed() {
        Moderation hidden = moderation(null, null);

        assertThat(ModerationPolicy.whyNotDecided(hidden, HIDER, true)).isEmpty();
        assertThat(ModerationPolicy.whyNotDecided(hidden, OTHER, false)).isPresent();
        assertThat(ModerationPolicy.whyNotAppealed(hidden)).isEmpty();
        assertThat(hidden.isWaiting()).isFalse();
    }

    @Test
    void aDecisionIsTakenOnceAndAnAppealMadeOnce() {
        assertThat(ModerationPolicy.whyNotDecided(moderation("Si.", Decision.UPHELD), OTHER, true))
                .isPresent();
        assertThat(ModerationPolicy.whyNotAppealed(moderation("Si.", Decision.UPHELD)))
                .isPresent();
        assertThat(ModerationPolicy.whyNotAppealed(moderation("Si.", null))).isPresent();
    }

    private static Moderation moderation(@Nullable String appeal, @Nullable Decision decision) {
        return new Moderation(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Propos sur une personne",
                HIDER,
                Instant.EPOCH,
                appeal,
                appeal == null ? null : LocalDate.EPOCH,
                decision,
                null);
    }
}
