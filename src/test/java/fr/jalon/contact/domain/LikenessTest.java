package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Siren;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # first | last     | mail  | phone          | siren     | first   | last     | mail   | phone             | siren     | likely
            Claire  | Aubert   | -     | -              | 999000011 | claire  | AUBERT   | -      | -                 | 999000011 | true
            Claire  | Aubert   | -     | -              | 999000011 | Aubert  | Claire   | -      | -                 | 999000011 | true
            Claire  | Aubert   | -     | -              | 999000011 | C.      | Aubert   | -      | -                 | 999000011 | true
            -       | Aubert   | -     | -              | 999000011 | Claire  | Aubert   | -      | -                 | 999000011 | true
            Claire  | Aubert   | -     | -              | 999000011 | Claire  | Auber    | -      | -                 | 999000011 | true
            Claire  | Aubert   | -     | -              | 999000011 | Jean    | Aubert   | -      | -                 | 999000011 | false
            Claire  | Aubert   | -     | -              | 999000011 | Claire  | Aubert   | -      | -                 | 999000029 | false
            Claire  | Aubert   | a@b.fr | -             | 999000011 | Claire  | Aubert   | A@b.fr | -                 | 999000029 | true
            Claire  | Aubert   | a@b.fr | -             | 999000011 | Yann    | Martin   | a@b.fr | -                 | 999000011 | false
            Claire  | Aubert   | -     | 02 40 11 22 33 | 999000011 | C.      | Aubert   | -      | +33 2 40 11 22 33 | 999000029 | false
            Claire  | Aubert   | -     | 02 40 11 22 33 | 999000011 | Claire  | Aubert   | -      | +33 (0)2 40 11 22 33 | 999000029 | true
            Claire  | Aubert   | -     | 02 40          | 999000011 | Claire  | Aubert   | -      | 0240              | 999000029 | false
            Мария   | Иванова  | -     | -              | 999000011 | Олег    | Петров   | -      | -                 | 999000011 | false
            -       | Иванова  | -     | -              | 999000011 | -       | Петров   | -      | -                 | 999000011 | false
            Мария   | ИВАНОВА  | -     | -              | 999000011 | Мария   | Иванова  | -      | -                 | 999000011 | true
            Jean-Marc | Le Bris | -    | -              | 999000011 | Jean Marc | LE BRIS | -     | -                 | 999000011 | true
            A       | D’Arc    | -     | -              | 999000011 | A       | Darc     | -      | -                 | 999000011 | true
            Jean    | Le Goff  | -     | -              | 999000011 | Marie   | Lefèvre  | -      | -                 | 999000011 | false
            """)
    void twoEntriesMayBeOnePerson(
            @Nullable String first,
            String last,
            @Nullable String mail,
            @Nullable String phone,
            String siren,
            @Nullable String otherFirst,
            String otherLast,
            @Nullable String otherMail,
            @Nullable String otherPhone,
            String otherSiren,
            boolean likely) {
        Likeness likeness = Likeness.of(
                person(first, last, mail, phone, siren),
                person(otherFirst, otherLast, otherMail, otherPhone, otherSiren));
        assertThat(likeness.isLikely()).as(likeness.toString()).isEqualTo(likely);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # first | last   | mail   | siren     | first  | last      | mail   | siren     | certain
            Claire  | Aubert | -      | 999000011 | CLAIRE | aubert    | x@b.fr | 999000011 | true
            Claire  | Aubert | a@b.fr | 999000011 | C.     | Aubert    | A@B.fr | 999000029 | true
            Claire  | Aubert | a@b.fr | 999000011 | Yann   | Martin    | a@b.fr | 999000011 | false
            Claire  | Aubert | -      | 999000011 | Claire | Auber     | -      | 999000011 | false
            Claire  | Aubert | -      | 999000011 | Claire | Aubert    | -      | 999000029 | false
            娜      | 李     | -      | 999000011 | 伟     | 王        | -      | 999000011 | false
            娜      | 李     | -      | 999000011 | 娜     | 李        | -      | 999000011 | true
            """)
    void onlyOneNameInOneAuthorityOrAnAddressWithAnAlikeNameIsCertain(
            String first,
            String last,
            @Nullable String mail,
            String siren,
            String otherFirst,
            String otherLast,
            @Nullable String otherMail,
            String otherSiren,
            boolean certain) {
        Likeness likeness = Likeness.of(
                person(first, last, mail, null, siren), person(otherFirst, otherLast, otherMail, null, otherSiren));
        assertThat(likeness.isCertain()).as(likeness.toString()).isEqualTo(certain);
    }

    private static ComparedContact person(
            @Nullable String first, String last, @Nullable String mail, @Nullable String phone, String siren) {
        return ComparedContact.of(
                new Siren(siren),
                new ContactFacts(null, first, last, null, Circle.OTHER, Influence.UNKNOWN, mail, phone, null));
    }
}
