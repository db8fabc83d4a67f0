package fr.jalon.market;

import fr.jalon.shared.Sha256;
import fr.jalon.shared.Siren;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The identifier of a contract, derived from its key (SIREN of the buyer and the buyer's own number): the same on every
 * installation and after every reload, so that links last. A UUID of version 8 (RFC 9562) that begins with the SIREN, so
 * that the contracts of one buyer lie together in the index.
 */
public final class ContractId {

    private ContractId() {}

    /**
     * @param buyer the legal unit, whichever of its establishments published
     * @param number the buyer's number, without surrounding spaces; letters keep their case
     */
    public static UUID of(Siren buyer, String number) {
        ByteBuffer digest = ByteBuffer.wrap(Sha256.of(buyer.value() + '\n' + number));
        long high = Long.parseLong(buyer.value()) << 32 | (digest.getLong() & 0xFFFF0FFFL) | 0x8000L;
        long low = (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
