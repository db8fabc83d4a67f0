package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.assembly.Piece;
import fr.jalon.market.intake.reading.Format;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record with a key, read and understood, on its way to the base. */
record ReadRecord(
        UUID contract, Piece piece, Format format, @Nullable String entry, long line, String raw) {

    UUID hash() {
        return piece.fingerprint();
    }
}
