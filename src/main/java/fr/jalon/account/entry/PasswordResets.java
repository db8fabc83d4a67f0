package fr.jalon.account.entry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PasswordResets extends Repository<PasswordReset, UUID> {

    PasswordReset save(PasswordReset reset);

    Optional<PasswordReset> findById(UUID id);

    Optional<PasswordReset> findByTokenHash(String tokenHash);

    void deleteByExpiresAtBefore(Instant limit);
}
