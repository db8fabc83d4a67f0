package fr.jalon.cctp.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.cctp.anchoring.Clause;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VersionOutlineTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Test
    void positionsCountInTheWordsOfTheClause() {
        VersionOutline version = new VersionOutline(List.of(
                new PublishedClause(FIRST, new ClauseWords(1, "1", "Œuvre 𝒜", "Premiers mots."), List.of()),
                new PublishedClause(SECOND, new ClauseWords(2, "", "", "Seconds mots."), List.of())));

        String text = version.outline().text();
        assertThat(text).isEqualTo("1 Œuvre 𝒜\n\nPremiers mots.\n\nSeconds mots.\n\n");
        assertThat(text.substring(text.offsetByCodePoints(0, version.wordsFrom(FIRST))))
                .startsWith("Premiers");
        assertThat(text.substring(text.offsetByCodePoints(0, version.wordsFrom(SECOND))))
                .startsWith("Seconds");
        assertThat(version.outline().clauses())
                .extracting(Clause::id)
                .containsExactly(FIRST.toString(), SECOND.toString());
    }
}
