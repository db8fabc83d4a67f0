package fr.jalon.cctp.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {

    private static final Author SILLON = new Author(
            "Atelier du Sillon",
            "99041527500017",
            List.of("Nadia Belkacem", "Karim Morvan", "Léa Guérin", "Pierre Petit"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nous, Atelier du Sillon, proposons huit passages.        | COMPANY    | Atelier du Sillon
            L’ATELIER DU SILLON travaille ainsi.                      | COMPANY    | ATELIER DU SILLON
            Chez Sillon on fauche tard.                              | COMPANY    | Sillon
            Voyez avec Mme Belkacem.                                 | PERSON     | Belkacem
            MORVAN Karim suivra le chantier.                         | PERSON     | MORVAN Karim
            lea guerin le sait                                       | PERSON     | lea guerin
            Notre SIRET est 990 415 275 00017.                       | IDENTIFIER | 990 415 275 00017
            SIREN 990415275                                          | IDENTIFIER | 990415275
            Écrivez à contact@sillon.example                         | EMAIL      | contact@sillon.example
            ou contact (at) sillon.fr                                | EMAIL      | contact (at) sillon.fr
            Appelez le 02 40 12 34 56, merci.                        | PHONE      | 02 40 12 34 56
            Appelez le +33 (0)6 12 34 56 78                          | PHONE      | +33 (0)6 12 34 56 78
            Voir www.notre-site.fr/references.                       | WEBSITE    | www.notre-site.fr/references
            Voir notre-site.fr pour l’exemple                        | WEBSITE    | notre-site.fr
            Notre dépôt, 12 bis rue des Acacias, est proche          | ADDRESS    | 12 bis rue des Acacias
            à 44000 Nantes                                           | ADDRESS    | 44000 Nantes
            Nos tondeuses de marque Kervella sont plus silencieuses. | BRAND      | Kervella
            Nous posons du Microsoft SharePoint chez trois clients.  | BRAND      | Microsoft
            """)
    void whatTellsWhoWritesIsFound(String text, Leak.Kind kind, String hit) {
        List<Leak> found = Leaks.find(text, SILLON, "");
        assertThat(found).extracting(Leak::kind).containsOnly(kind);
        assertThat(found).extracting(Leak::text).anyMatch(one -> one.startsWith(hit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Huit à douze passages par an, selon la pousse constatée.",
                "Un petit atelier de jardin suffit ; la pierre est posée à sec.",
                "Pierre posée à sec : le coût baisse de 5 à 10 %.",
                "La surface est de 12 500 m², en 2027, pour 1 240 000 €.",
                "Le sillon de semis est profond de 3 cm.",
                "L’article 3.2 demande 450 heures en 2026."
            })
    void ordinaryWordsAreLeftInPeace(String text) {
        assertThat(Leaks.find(text, SILLON, "")).isEmpty();
    }

    @Test
    void whatTheDraftItselfSaysTellsNothing() {
        String text = "Pourquoi le dépôt du 3 rue du Port ? Écrire à voirie@estuaire.example.";
        assertThat(Leaks.find(text, SILLON, "")).hasSize(2);
        assertThat(Leaks.find(text, SILLON, "Le dépôt est au 3 rue du Port ; voirie@estuaire.example répond."))
                .isEmpty();
    }

    @Test
    void aBrandThatTheDraftNamesTellsNothing() {
        assertThat(Leaks.find(
                        "Le matériel de marque Kervella est bruyant.", SILLON, "Le matériel est de marque Kervella."))
                .isEmpty();
    }
}
