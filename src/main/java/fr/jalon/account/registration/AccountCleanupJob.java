package fr.jalon.account.registration;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes what nobody came back for: what has expired holds personal data for nothing. */
@Component
class AccountCleanupJob {

    private final EmailChangeRepository changes;
    private final SignUpRepository signUps;
    private final PasswordResetRepository resets;
    private final Clock clock;

    AccountCleanupJob(
            EmailChangeRepository changes, SignUpRepository signUps, PasswordResetRepository resets, Clock clock) {
        this.changes = changes;
        this.signUps = signUps;
        this.resets = resets;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Paris")
    @Transactional
    void run() {
        Instant now = clock.instant();
        changes.deleteByExpiresAtBefore(now);
        signUps.deleteByExpiresAtBefore(now);
        resets.deleteByExpiresAtBefore(now);
    }
}
