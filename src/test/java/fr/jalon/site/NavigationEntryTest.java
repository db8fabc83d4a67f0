package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NavigationEntryTest {

    private static final List<NavigationEntry> SHOWN = List.of(
            new NavigationEntry("Accueil", "/", 0, List.of("MEMBER")),
            new NavigationEntry("Rétroplannings", "/retroplannings", 1, List.of("MEMBER"), List.of("/modeles")),
            new NavigationEntry("Dialogues", "/cctp", 2, List.of("MEMBER")),
            new NavigationEntry("Modération", "/cctp/moderation", 3, List.of("MEMBER")));

    @ParameterizedTest
    @CsvSource({
        "/, Accueil",
        "/retroplannings, Rétroplannings",
        "/retroplannings/charge, Rétroplannings",
        "/modeles/travaux, Rétroplannings",
        "/cctp, Dialogues",
        "/cctp/moderations, Dialogues",
        "/cctp/moderation, Modération",
        "/cctp/moderation/1, Modération"
    })
    void aPageBelongsToTheEntryThatSaysMostOfItsPath(String path, String label) {
        assertThat(NavigationEntry.current(SHOWN, path).map(NavigationEntry::label))
                .contains(label);
    }

    @Test
    void aPageOfNoEntryHasNone() {
        assertThat(NavigationEntry.current(SHOWN, "/retroplannings-bis")).isEmpty();
        assertThat(NavigationEntry.current(SHOWN, "/compte")).isEmpty();
    }
}
