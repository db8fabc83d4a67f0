package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErasedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Claire  | Aubert  | Vu Mme Aubert à la visite           | Vu une personne effacée à la visite
            Claire  | Aubert  | Claire Aubert, AUBERT, Aubert Claire | une personne effacée, une personne effacée, une personne effacée
            Claire  | Aubert  | Aubertin vend des auberges          | Aubertin vend des auberges
            -       | Petit   | Un petit marché, dit M. Petit        | Un petit marché, dit une personne effacée
            -       | D’Arc   | Madame D’Arc rappelle                | une personne effacée rappelle
            Jeanne  | L       | L’an dernier, Jeanne L a signé        | L’an dernier, une personne effacée a signé
            -       | Le Goff-Ménez | Le Goff-Ménez et M. Le Goff     | une personne effacée et M. Le Goff
            """)
    void aNameIsTakenOutAndNothingElse(@Nullable String first, String last, String text, String expected) {
        ContactFacts facts =
                new ContactFacts(null, first, last, null, Circle.OTHER, Influence.UNKNOWN, null, null, null);
        assertThat(ErasedName.of(facts).strike(text, 2000)).isEqualTo(expected);
    }
}
