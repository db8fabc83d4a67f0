package fr.jalon.cctp.chain;

import fr.jalon.shared.Sha256;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;

/**
 * An entry of a register.
 *
 * @param rank from 1
 * @param kind the name of an {@link EntryKind}
 * @param payload canonical JSON
 * @param digest SHA-256, in hexadecimal, over the digest before and all the rest
 */
public record Entry(int rank, String kind, LocalDate on, String payload, String digest) {

    /** The entry that follows. @param before the digest of the one before, or {@link #seed} */
    public static Entry after(String before, int rank, EntryKind kind, LocalDate on, String payload) {
        return new Entry(rank, kind.name(), on, payload, digest(before, rank, kind.name(), on, payload));
    }

    /** In the place of a digest before the first: a chain belongs to its draft. */
    public static String seed(UUID draftId) {
        return hex("registre\n" + draftId);
    }

    /** The digest that this entry must have. */
    String due(String before) {
        return digest(before, rank, kind, on, payload);
    }

    private static String digest(String before, int rank, String kind, LocalDate on, String payload) {
        return hex(before + "\n" + rank + "\n" + kind + "\n" + on + "\n" + payload);
    }

    /** Over the remark that is completed too: the same words in two dialogues must not show that one company said both. */
    public static String ofAddition(String reaction, String words) {
        return hex(reaction + "\n" + words);
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(Sha256.of(text));
    }
}
