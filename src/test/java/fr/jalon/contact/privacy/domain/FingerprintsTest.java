package fr.jalon.contact.privacy.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.contact.domain.Circle;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.Influence;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.shared.Siren;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintsTest {

    private static final Set<Siren> AUTHORITIES = Set.of(SomeContacts.AUTHORITY);
    private static final ContactFacts OBJECTED =
            facts("Jean-Loïc", "Le Goff", "jl.legoff@ville.example", "+33 (0)2 40 11 22 33");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            jean loic  | LE GOFF | -                        | -              | true
            Le Goff    | Jean-Loïc | -                      | -              | true
            Yann       | Martin  | JL.LeGoff@Ville.example  | -              | true
            Yann       | Martin  | -                        | 0240112233     | true
            Yann       | Martin  | -                        | 0033240112233  | true
            Yann       | Martin  | -                        | +33 0 2.40.11.22.33 | true
            Yann       | Martin  | -                        | +32 2 40 11 22 33 | false
            JEAN-LOÏC  | legoff  | -                        | -              | false
            jean—loïc  | Le  Goff | -                       | -              | true
            Yann       | Le Goff | y.legoff@ville.example   | 02 40 11 22 34 | false
            """)
    void whoeverObjectedIsKnownAgainHoweverTyped(
            @Nullable String first, String last, @Nullable String mail, @Nullable String phone, boolean same) {
        Fingerprints prints = new Fingerprints(new byte[32]);
        boolean known = !Collections.disjoint(
                prints.of(AUTHORITIES, OBJECTED), prints.of(AUTHORITIES, facts(first, last, mail, phone)));
        assertThat(known).isEqualTo(same);
        byte[] another = new byte[32];
        another[0] = 1;
        assertThat(new Fingerprints(another).of(AUTHORITIES, OBJECTED))
                .doesNotContainAnyElementsOf(prints.of(AUTHORITIES, OBJECTED));
    }

    private static ContactFacts facts(
            @Nullable String first, String last, @Nullable String mail, @Nullable String phone) {
        return new ContactFacts(null, first, last, null, Circle.OTHER, Influence.UNKNOWN, mail, phone, null);
    }
}
