package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mme Claire Aubert     | MADAME   | Claire      | Aubert
            M. Le Goff            | MONSIEUR |             | Le Goff
            monsieur Paul Martin  | MONSIEUR | Paul        | Martin
            Jean-Yves de La Tour  |          | Jean-Yves   | de La Tour
            Aubert                |          |             | Aubert
            M.                    |          |             | M.
            O                     |          |             | O
            Mme d’Arc             | MADAME   |             | d’Arc
            """)
    void whatOfANameIsWhat(String typed, @Nullable Civility civility, @Nullable String first, String last) {
        assertThat(TypedName.of(typed)).isEqualTo(new TypedName(civility, first, last));
    }
}
