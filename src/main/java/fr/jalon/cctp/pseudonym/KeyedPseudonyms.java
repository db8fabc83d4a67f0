package fr.jalon.cctp.pseudonym;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the key of each dialogue, sealed. */
@Component
@Transactional
class KeyedPseudonyms implements Pseudonyms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final InstallationKey installation;

    KeyedPseudonyms(JdbcClient jdbc, @Value("${jalon.cctp.key-file}") Path keyFile) {
        this.jdbc = jdbc;
        this.installation = new InstallationKey(keyFile);
    }

    @Override
    public UUID participant(UUID draftId, UUID companyId) {
        return participantIfAny(draftId, companyId).orElseGet(() -> {
            byte[] key = new byte[BYTES];
            RANDOM.nextBytes(key);
            jdbc.sql("INSERT INTO cctp.dialogue_key (draft_id, sealed) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(draftId, installation.seal(key, bytes(draftId)))
                    .update();
            return participantIfAny(draftId, companyId).orElseThrow();
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> participantIfAny(UUID draftId, UUID companyId) {
        return jdbc.sql("SELECT sealed FROM cctp.dialogue_key WHERE draft_id = ?")
                .param(draftId)
                .query(byte[].class)
                .optional()
                .map(kept -> hash(installation.open(kept, bytes(draftId)), companyId));
    }

    @Override
    public void archive(UUID draftId) {
        jdbc.sql("DELETE FROM cctp.dialogue_key WHERE draft_id = ?")
                .param(draftId)
                .update();
    }

    private static UUID hash(byte[] key, UUID companyId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            ByteBuffer hash = ByteBuffer.wrap(mac.doFinal(bytes(companyId)));
            long most = (hash.getLong() & ~0xF000L) | 0x4000L; // the form of a random id
            long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(most, least);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
