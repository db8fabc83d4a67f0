package fr.jalon.retroplanning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryLineTest {

    @Test
    void aColonStaysWithTheWordBeforeIt() {
        assertThat(told(Kind.ATTACHED, "k", ": note.txt"))
                .isEqualTo("a joint un fichier à «\u00a0Appeler\u00a0»\u00a0: note.txt");
        assertThat(told(Kind.FOLLOWED, null, ": «\u00a0Travaux\u00a0», version 1"))
                .isEqualTo("a changé le modèle du plan\u00a0: «\u00a0Travaux\u00a0», version 1");
        assertThat(told(Kind.ASSIGNED, "k", "à Karim")).isEqualTo("a confié «\u00a0Appeler\u00a0» à Karim");
    }

    private static String told(Kind kind, @Nullable String key, String detail) {
        HistoryEntry entry = new HistoryEntry(Instant.EPOCH, UUID.randomUUID(), kind, key, detail);
        return HistoryLine.of(entry, any -> "Appeler", any -> "Nadia").what();
    }
}
