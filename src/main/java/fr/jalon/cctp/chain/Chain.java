package fr.jalon.cctp.chain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The entries of one draft, in their order. */
public final class Chain {

    /**
     * The first entry that does not hold.
     *
     * @param rank where it stands, from 1
     * @param why a sentence in French
     */
    public record Break(int rank, String why) {}

    private Chain() {}

    /** Empty when every entry holds. */
    public static Optional<Break> firstBreak(UUID draftId, List<Entry> entries) {
        String before = Entry.seed(draftId);
        int rank = 0;
        for (Entry entry : entries) {
            rank++;
            if (entry.rank() != rank) {
                return Optional.of(new Break(
                        rank, "elle porte le rang " + entry.rank() + " : une entrée a été ôtée, ajoutée ou déplacée."));
            }
            if (!entry.digest().equals(entry.due(before))) {
                return Optional.of(
                        new Break(rank, "son empreinte n’est pas celle de son contenu et de l’entrée d’avant."));
            }
            if (EntryKind.named(entry.kind()).isEmpty()) {
                return Optional.of(new Break(rank, "sa nature n’est pas connue."));
            }
            before = entry.digest();
        }
        return Optional.empty();
    }
}
