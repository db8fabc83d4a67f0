package fr.jalon.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a sentence, on Sunday 29 November 2026. */
class QuickEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Appelé Mme Aubert                                   | CALL
            coup de fil au service marchés                      | CALL
            Eu M. Le Goff au téléphone                          | CALL
            laissé un message vocal                             | CALL
            Elle a appelé pour l’appel d’offres                 | CALL
            Question sur leur appel d'offres                    | OTHER
            Visite du site avec M. Le Goff                      | VISIT
            visité le cimetière                                 | VISIT
            Passé voir M. Le Goff                               | VISIT
            Rendez-vous en mairie                               | MEETING
            RDV avec la DGS                                     | MEETING
            Réunion de quartier                                 | MEETING
            vu Mme Aubert                                       | MEETING
            Entretien avec Mme Aubert                           | MEETING
            Entretien des espaces verts : ils sont contents     | OTHER
            Courriel envoyé à la DGS                            | MAIL
            e-mail de présentation                              | MAIL
            Écrit à Mme Aubert                                  | MAIL
            Courrier au maire                                   | LETTER
            lettre recommandée                                  | LETTER
            Salon des maires                                    | FAIR
            Rencontrée au forum des achats responsables         | FAIR
            vu M. Le Goff au salon des maires                   | FAIR
            Démonstration de la tondeuse                        | DEMONSTRATION
            démo sur place                                      | DEMONSTRATION
            Appelé pour préparer la visite                      | CALL
            Visite, puis appel de contrôle                      | VISIT
            Ils veulent moins de tontes                         | OTHER
            """)
    void theFirstWordThatSaysHowOneMetCounts(String text, InteractionKind kind) {
        assertThat(read(text).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Appelé                                   | 2026-11-29
            Appelé ce matin                          | 2026-11-29
            Appelé aujourd’hui                       | 2026-11-29
            Appelé hier                              | 2026-11-28
            Hier soir, réunion                       | 2026-11-28
            vu avant-hier                            | 2026-11-27
            visite lundi                             | 2026-11-23
            visite lundi dernier                     | 2026-11-23
            visite dimanche                          | 2026-11-22
            visite lundi 16                          | 2026-11-16
            visite du lundi 16 novembre              | 2026-11-16
            visite le 12/11                          | 2026-11-12
            visite le 12/11/26                       | 2026-11-12
            visite le 12/11/2025                     | 2025-11-12
            visite le 12.11.2026                     | 2026-11-12
            visite le 2026-11-12                     | 2026-11-12
            visite du 12 nov.                        | 2026-11-12
            visite du 12 nov. avec Mme Aubert        | 2026-11-12
            visite le 12 novembre 2024               | 2024-11-12
            visite le 1er octobre                    | 2026-10-01
            visite du 3 août                         | 2026-08-03
            visite du 3 avril                        | 2026-04-03
            visite du 3 mars                         | 2026-03-03
            visite le 12                             | 2026-11-12
            visite le 30                             | 2026-10-30
            appel il y a trois jours                 | 2026-11-26
            appel il y a 2 semaines                  | 2026-11-15
            appel il y a un mois                     | 2026-10-29
            Noté 16/20, 2e à 14 ; vu hier            | 2026-11-28
            Vu hier, 12,5 ha à tondre, 186.000 euros | 2026-11-28
            1/2 journée sur place                    | 2026-11-29
            En 2024, ils avaient 3 lots              | 2026-11-29
            """)
    void theDayItHappened(String text, LocalDate day) {
        assertThat(read(text).on()).isEqualTo(day);
        assertThat(read(text).doubts()).isEmpty();
        assertThat(read(text).followUpOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Appelé hier, relancer le 11 décembre            | 2026-11-28 | 2026-12-11 | relancer
            Appelé, relancer M. Le Goff avant le 11/12      | 2026-11-29 | 2026-12-11 | relancer M. Le Goff
            Appelé, rappeler dans 15 jours                  | 2026-11-29 | 2026-12-14 | rappeler
            Appelé, rappeler dans quinze jours              | 2026-11-29 | 2026-12-14 | rappeler
            Appelé, rappeler sous quinzaine                 | 2026-11-29 | 2026-12-14 | rappeler
            Appelé, rappeler d’ici une semaine              | 2026-11-29 | 2026-12-06 | rappeler
            Appelé, rappeler dans 15j                       | 2026-11-29 | 2026-12-14 | rappeler
            Appelé, rappeler dans 2 mois                    | 2026-11-29 | 2027-01-29 | rappeler
            Visite hier. Suite lundi                        | 2026-11-28 | 2026-11-30 |
            Visite hier. Suite dimanche                     | 2026-11-28 | 2026-12-06 |
            Visite hier. Suite lundi en huit                | 2026-11-28 | 2026-12-07 |
            Visite, suite demain                            | 2026-11-29 | 2026-11-30 |
            Visite, suite le 4 janvier                      | 2026-11-29 | 2027-01-04 |
            Visite, suite le 12                             | 2026-11-29 | 2026-12-12 |
            Visite, revenir vers elle la semaine prochaine  | 2026-11-29 | 2026-11-30 | revenir vers elle
            Visite, relancer le mois prochain               | 2026-11-29 | 2026-12-01 | relancer
            Visite, relancer en janvier                     | 2026-11-29 | 2027-01-01 | relancer
            Visite, relancer mi-janvier                     | 2026-11-29 | 2027-01-15 | relancer
            Visite, relancer fin février                    | 2026-11-29 | 2027-02-28 | relancer
            Le 11 décembre, le rappeler                     | 2026-11-29 | 2026-12-11 | rappeler
            Relancer le 11 déc., visite faite hier          | 2026-11-28 | 2026-12-11 | Relancer
            Appelé le 12/11, relance le 4/1                 | 2026-11-12 | 2027-01-04 | relance
            Vu hier. Rappeler M. Le Goff le 11 déc.         | 2026-11-28 | 2026-12-11 | Rappeler M. Le Goff
            """)
    void whatIsToFollow(String text, LocalDate on, LocalDate followUpOn, @Nullable String followUp) {
        QuickEntry read = read(text);
        assertThat(read.on()).isEqualTo(on);
        assertThat(read.followUpOn()).isEqualTo(followUpOn);
        assertThat(read.followUp()).isEqualTo(followUp);
        assertThat(read.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Relance par téléphone",
                "Suite à notre appel, visite hier",
                "Relance du 12 novembre",
                "Rappelé hier",
                "Rappel de la DGS hier"
            })
    void whatHasBeenDoneIsNoPromise(String text) {
        assertThat(read(text).followUpOn()).isNull();
        assertThat(read(text).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Elle m’a appelé hier                        | true
            Ils nous ont écrit                          | true
            Mme Aubert a rappelé                        | true
            Appel de Mme Aubert                         | true
            reçu un courriel de la DGS                  | true
            Mme Aubert nous invite à visiter            | true
            rendez-vous à leur demande                  | true
            J’ai rappelé Mme Aubert                     | false
            On a rappelé Mme Aubert                     | false
            Appelé Mme Aubert, elle m’a dit d’attendre  | false
            Visite du site                              | false
            """)
    void whoBeganIt(String text, boolean theirs) {
        assertThat(read(text).theirs()).isEqualTo(theirs);
    }

    @Test
    void aDayToComeIsNoDayOnWhichSomethingHappened() {
        QuickEntry read = read("Rendez-vous le 11 décembre");
        assertThat(read.on()).isEqualTo(TODAY);
        assertThat(read.followUpOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(read.doubts()).singleElement().asString().contains("«\u00a011 décembre\u00a0» est à venir");
        assertThat(read("Vu le 12/12/2026").on()).isEqualTo(TODAY);
        assertThat(read("Vu demain").on()).isEqualTo(TODAY);
    }

    @Test
    void aFutureDayBesideAFollowUpIsSaidAndNotKept() {
        QuickEntry read = read("Visite le 1/12/2026, relancer le 11 décembre");
        assertThat(read.on()).isEqualTo(TODAY);
        assertThat(read.followUpOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(read.doubts()).hasSize(1);
    }

    @Test
    void aFollowUpInThePastOrWithoutADayIsAskedFor() {
        assertThat(read("Appelé, relancer le 11/11/2025").followUpOn()).isNull();
        assertThat(read("Appelé, relancer le 11/11/2025").doubts())
                .singleElement()
                .asString()
                .contains("est passé");
        assertThat(read("Appelé hier, à relancer").doubts())
                .singleElement()
                .asString()
                .contains("pas de jour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visite le 31/02",
                "visite le 31 février",
                "visite le 31/02/2026",
                "visite le 31.02.2026",
                "visite le 0/11",
                "visite le 2026-02-30"
            })
    void aDayThatDoesNotExistIsSaid(String text) {
        assertThat(read(text).on()).isEqualTo(TODAY);
        assertThat(read(text).doubts()).singleElement().asString().contains("n’existe pas");
    }

    @Test
    void aFollowUpOnADayThatDoesNotExistIsSaid() {
        QuickEntry read = read("appelé hier, relancer le 31/02");
        assertThat(read.on()).isEqualTo(TODAY.minusDays(1));
        assertThat(read.followUpOn()).isNull();
        assertThat(read.doubts()).singleElement().asString().contains("«\u00a031/02\u00a0» n’existe pas");
    }

    @Test
    void toldWithoutAYearANewYearIsNotAYearAgo() {
        LocalDate january = LocalDate.of(2027, 1, 3);
        assertThat(QuickEntry.read("vu le 28 décembre", january).on()).isEqualTo("2026-12-28");
        assertThat(QuickEntry.read("vu le 29", january).on()).isEqualTo("2026-12-29");
        LocalDate december = LocalDate.of(2026, 12, 30);
        QuickEntry near = QuickEntry.read("rendez-vous le 4 janvier", december);
        assertThat(near.followUpOn()).isEqualTo("2027-01-04");
        assertThat(QuickEntry.read("vu le 29 février", LocalDate.of(2028, 3, 2)).on())
                .isEqualTo("2028-02-29");
    }

    @Test
    void whateverIsTypedIsAnsweredAndQuotesWhatWasTyped() {
        Random random = new Random(11);
        String[] words = {
            "le",
            "31/02",
            "relancer",
            "lundi",
            "œ",
            "É",
            "’",
            "12",
            "nov.",
            "dans",
            "999",
            "ans",
            "\u00a0",
            "😀",
            "1er",
            "fin",
            "mai",
            "suite",
            "99/99/9999",
            "«",
            "il y a",
            "\n",
            ".",
            "2026-99-99",
            "İ"
        };
        for (int turn = 0; turn < 20_000; turn++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(9); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            QuickEntry read = read(text.toString());
            assertThat(read.on()).as("%s", text).isBeforeOrEqualTo(TODAY);
            if (read.followUpOn() != null) {
                assertThat(read.followUpOn()).as("%s", text).isAfterOrEqualTo(TODAY);
            }
        }
    }

    private static QuickEntry read(String text) {
        return QuickEntry.read(text, TODAY);
    }
}
