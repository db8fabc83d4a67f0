package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
            Jeanne  | D’Arc   | Mme D'Arc et Jeanne D'ARC             | une personne effacée et une personne effacée
            Jean-Marc | Le Bris | Jean Marc Le Bris et Jean-Marc LE BRIS | une personne effacée et une personne effacée
            Anne    | Le Goff | Anne Le Goffic, rue Le-Goffic         | Anne Le Goffic, rue Le-Goffic
            Élise   | Léa     | ÉLISE LÉA a dit que Léane vient       | une personne effacée a dit que Léane vient
            Jean    | Martin  | Martin, de Pont-Saint-Martin, et Martin-Dupont | une personne effacée, de Pont-Saint-Martin, et Martin-Dupont
            Jean    | Martin  | Jean Martin-Durand, M. Martin-Durand  | Jean Martin-Durand, M. Martin-Durand
            Jean    | Martin  | cv-jean-martin-contrat.pdf            | cv-une personne effacée-contrat.pdf
            -       | Roux.   | Mme Roux. a (rappelé)                 | une personne effacée a (rappelé)
            -       | Le Goff-Ménez | Le Goff-Ménez et M. Le Goff     | une personne effacée et M. Le Goff
            """)
    void aNameIsTakenOutAndNothingElse(@Nullable String first, String last, String text, String expected) {
        ContactFacts facts =
                new ContactFacts(null, first, last, null, Circle.OTHER, Influence.UNKNOWN, null, null, null);
        assertThat(ErasedName.of(facts).erase(text, 2000)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Écrire à C.Aubert@Ville.example               | Écrire à une personne effacée
            c.aubert@ville.example.org est un autre        | c.aubert@ville.example.org est un autre
            Rappeler au 02 40 11 22 33, ou 0240112233      | Rappeler au une personne effacée, ou une personne effacée
            +33 (0)2.40.11.22.33                          | une personne effacée
            0033 240112233 et +33 2 40 11 22 33           | une personne effacée et une personne effacée
            Le 02 40 11 22 34 est l’accueil               | Le 02 40 11 22 34 est l’accueil
            Marché 102401122339                           | Marché 102401122339
            """)
    void herAddressAndHerNumberHoweverTyped(String text, String expected) {
        ContactFacts facts = new ContactFacts(
                null,
                null,
                "Aubert",
                null,
                Circle.OTHER,
                Influence.UNKNOWN,
                "c.aubert@ville.example",
                "+33 2 40 11 22 33",
                null);
        assertThat(ErasedName.of(facts).erase(text, 2000)).isEqualTo(expected);
    }

    @Test
    void aTextThatWouldGrowBeyondItsLimitIsToldShortAndCutOnlyThen() {
        ContactFacts facts =
                new ContactFacts(null, null, "Roy", null, Circle.OTHER, Influence.UNKNOWN, null, null, null);
        ErasedName roy = ErasedName.of(facts);
        assertThat(roy.erase("Roy ".repeat(75).strip(), 300))
                .isEqualTo("X. ".repeat(75).strip());
        assertThat(roy.erase("Roy", 20)).isEqualTo("une personne effacée");
        assertThat(roy.erase("Roy", 1)).isEqualTo("X");
        assertThat(roy.erase("Roy \uD83D\uDE00", 4)).isEqualTo("X. ");
    }
}
