package fr.jalon.account.web.own;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrowserNamesTest {

    @Test
    void aBrowserIsNamedThoughItNamesOthersToo() {
        String edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0"
                + " Safari/537.36 Edg/130.0";
        String phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                + " Version/17.0 Mobile/15E148 Safari/604.1";

        assertThat(BrowserNames.name(edge)).isEqualTo("Edge · Windows");
        assertThat(BrowserNames.name(phone)).isEqualTo("Safari · iPhone");
        assertThat(BrowserNames.name("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"))
                .isEqualTo("Firefox · Linux");
        assertThat(BrowserNames.name("")).isEqualTo("Navigateur inconnu · système inconnu");
    }
}
