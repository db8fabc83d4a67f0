package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NavigationEntryTest {

    @Test
    void aDoorIsCurrentOnItsPagesAndOnItsAnnexes() {
        NavigationEntry plans =
                new NavigationEntry("Rétroplannings", "/retroplannings", 1, List.of("MEMBER"), List.of("/modeles"));

        assertThat(plans.isCurrentOn("/retroplannings")).isTrue();
        assertThat(plans.isCurrentOn("/retroplannings/charge")).isTrue();
        assertThat(plans.isCurrentOn("/modeles/travaux")).isTrue();
        assertThat(plans.isCurrentOn("/retroplannings-bis")).isFalse();
        assertThat(plans.isCurrentOn("/")).isFalse();
    }

    @Test
    void homeIsCurrentAtHomeAlone() {
        NavigationEntry home = new NavigationEntry("Accueil", "/", 0, List.of("MEMBER"));

        assertThat(home.isCurrentOn("/")).isTrue();
        assertThat(home.isCurrentOn("/retroplannings")).isFalse();
    }
}
