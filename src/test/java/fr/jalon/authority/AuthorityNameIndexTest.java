package fr.jalon.authority;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Siren;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityNameIndexTest {

    private static final AuthorityNameIndex INDEX = AuthorityNameIndex.of(List.of(
            new AuthorityRef(new Siren("217500016"), "VILLE DE PARIS", null),
            new AuthorityRef(new Siren("227500055"), "Département de Paris", null),
            new AuthorityRef(new Siren("213502388"), "L'Haÿ-les-Roses", null),
            new AuthorityRef(new Siren("219300662"), "Saint-Denis", null),
            new AuthorityRef(new Siren("219740114"), "Commune de Saint Denis", null),
            new AuthorityRef(new Siren("217201810"), "LE MANS", null),
            new AuthorityRef(new Siren("214401093"), "Commune d'Œting", null)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ville de Paris            | 217500016
            ville de PARIS            | 217500016
            Mairie de Paris           | 217500016
            Paris                     | 217500016
            Département de Paris      | 227500055
            departement  de  paris    | 227500055
            Mairie de L’Hay les Roses | 213502388
            Mairie d’Oeting           | 214401093
            Ville du Mans             | 217201810
            Saint-Denis               | 219300662
            Ville de Saint-Denis      | 219300662 219740114
            Région de Paris           |
            ?                         |
            """)
    void anAuthorityIsFoundByWhatPeopleCallIt(String called, @Nullable String sirens) {
        assertThat(INDEX.find(called))
                .extracting(Siren::value)
                .containsExactlyInAnyOrder(
                        Arrays.stream(Objects.requireNonNullElse(sirens, "").split(" "))
                                .filter(one -> !one.isEmpty())
                                .toArray(String[]::new));
    }

    @Test
    void aNameWithoutALetterIsNobodys() {
        AuthorityNameIndex index = new AuthorityNameIndex();
        index.add("???", new Siren("217500016"));
        assertThat(index.find("!")).isEmpty();
    }
}
