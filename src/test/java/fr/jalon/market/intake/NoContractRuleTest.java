package fr.jalon.market.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which awards are no contracts; the objects are published ones, or made after them. */
class NoContractRuleTest {

    private static List<Holder> holders(String... names) {
        return Arrays.stream(names)
                .map(name -> new Holder(null, null, null, null, name))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SANS SUITE                                  | WITHOUT_FOLLOW_UP",
                "sans suite                                  | WITHOUT_FOLLOW_UP",
                "Déclaré sans suite                          | WITHOUT_FOLLOW_UP",
                "DECLARATION SANS SUITE                      | WITHOUT_FOLLOW_UP",
                "Lot n°3 classé sans suite                   | WITHOUT_FOLLOW_UP",
                "SANS SUITE POUR MOTIF D'INTERET GENERAL     | WITHOUT_FOLLOW_UP",
                "*** SANS-SUITE ***                          | WITHOUT_FOLLOW_UP",
                "INFRUCTUEUX                                 | UNSUCCESSFUL",
                "Procédure infructueuse                      | UNSUCCESSFUL",
                "LOT 2 : INFRUCTUEUX - AUCUNE OFFRE          | UNSUCCESSFUL",
                "Infructuosité                               | UNSUCCESSFUL",
                "Aucune offre reçue                          | UNSUCCESSFUL",
                "Pas d'offre                                 | UNSUCCESSFUL",
                "ANNULE                                      | CANCELLED",
                "ANNULÉ(E)                                   | CANCELLED",
                "Marché annulé                               | CANCELLED",
                "ANNULATION DE LA PROCEDURE                  | CANCELLED",
                "Lot 4 annulé par le pouvoir adjudicateur    | CANCELLED",
                "ABANDON DE LA PROCEDURE                     | CANCELLED",
                "NON ATTRIBUE                                | NOT_AWARDED",
                "Lot non attribué                            | NOT_AWARDED",
                "Aucun attributaire                          | NOT_AWARDED",
            })
    void aHoldersNameMaySayThatThereIsNone(String name, NoContract expected) {
        assertThat(NoContractRule.of(holders(name), "Élagage")).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verdalia",
                "SUITE",
                "LA SUITE SARL",
                "Compagnie Sans Suite",
                "SANS SUITE PRODUCTIONS",
                "ANNULUS",
                "Annulation Services",
                "ETS ANNULE",
                "ABANDON & FILS",
                "NONATTRIBUE SAS",
                "Fruits et légumes Infra",
                "NC",
            })
    void aCompanyIsNotTakenForAnOutcome(String name) {
        assertThat(NoContractRule.of(holders(name), "Élagage")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SANS SUITE                                                             | WITHOUT_FOLLOW_UP",
                "Déclaré sans suite                                                     | WITHOUT_FOLLOW_UP",
                "DECLARE SANS SUITE - Fourniture de mobilier                            | WITHOUT_FOLLOW_UP",
                "Procédure déclarée sans suite pour motif d'intérêt général             | WITHOUT_FOLLOW_UP",
                "Nettoyage des vitres (déclaré sans suite)                              | WITHOUT_FOLLOW_UP",
                "Nettoyage des vitres (sans suite) lot 2                                | WITHOUT_FOLLOW_UP",
                "Fourniture de pain - lot 3 classé sans suite                           | WITHOUT_FOLLOW_UP",
                "MARCHE DE NETTOYAGE DECLARE SANS SUITE                                 | WITHOUT_FOLLOW_UP",
                "Travaux de voirie - SANS SUITE.                                        | WITHOUT_FOLLOW_UP",
                "Infructueux                                                            | UNSUCCESSFUL",
                "Lot infructueux                                                        | UNSUCCESSFUL",
                "Lot 4 Peinture : lot infructueux                                       | UNSUCCESSFUL",
                "Peinture lot n°4 infructueux                                           | UNSUCCESSFUL",
                "INFRUCTUEUX : achat de véhicules                                       | UNSUCCESSFUL",
                "Achat de véhicules [infructueux]                                       | UNSUCCESSFUL",
                "ANNULE - Entretien des toitures                                        | CANCELLED",
                "Entretien des toitures (ANNULÉ)                                        | CANCELLED",
                "Entretien des toitures - marché annulé                                 | CANCELLED",
                "Procédure annulée                                                      | CANCELLED",
                "Lot 3 non attribué                                                     | NOT_AWARDED",
            })
    void anObjectMaySayThatTheProcedureCameToNothing(String object, NoContract expected) {
        assertThat(NoContractRule.of(holders("Verdalia"), object)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Relance après déclaration sans suite : PRESTATIONS DE COMMUNICATION D'UNIVALOM",
                "rénovation et extension de l'atelier henry simon - relance suite à déclaration sans suite",
                "réhabilitation des immeubles vingeanne et bruxenelle ( suite appel d'offres déclaré sans suite)",
                "travaux de construction d'un restaurant scolaire communal - lots infructueux",
                "Travaux d'entretien sur les sépultures (relance MSPNMC car lot infructueux)",
                "Construction du groupe scolaire (RELANCE DES LOTS 1 et 2 déclarés SANS SUITE lors d'une première consultation)",
                "Fourniture de pouzzolane (suite � appel d'offres infructueux)",
                "SEJOURS EN CLASSE DE DECOUVERTE 2026 SUITE MARCHE 2025M021 CLASSE SANS SUITE",
                "Fluides médicaux - Fait suite à la consultation HMN19T101TRX déclarée sans suite.",
                "Gestion documentaire - Nouvelle consultation suite à consultation déclarée sans suite",
                "Le lot no18 a été déclarée sans suite lors de la précédente consultation.",
                "Aménagement du parc - Relance lot n° 2 infructueux Matériel audiovisuel",
                "CONDITIONNEMENT_INVENTAIRE MORTS CLASSES SANS SUITE ADP",
                "Réaménagement du restaurant scolaire : Lot 15 : Electricité - Annule et remplace",
                "Annule et remplace le marché 2020-12",
                "Travaux de mise en sécurité sans suite donnée",
                "Remplacement pour abandon de poste",
                "Assurance annulation de voyages scolaires",
                "Annulation de titres de transport, logiciel",
                "Logiciel de gestion des mandats annulés",
                "Archivage des plaintes classées sans suite",
                "Réhabilitation du marché abandonné",
                "Enlèvement de véhicules abandonnés",
                "Pain et viennoiseries pour le groupe hospitalier non attribué lot 7",
                "relance des lots non attribués 22FOUR05: Lot 1",
                "Élagage des arbres, suite et fin",
                "Travaux pour le lot infructueux",
                "Marché négocié - lot infructueux",
            })
    void anObjectThatSpeaksOfSomethingElseIsAContracts(String object) {
        assertThat(NoContractRule.of(holders("Verdalia"), object)).isEmpty();
    }

    @Test
    void oneTrueHolderMakesAContractOfWhatTheOthersAreNot() {
        List<Holder> both = holders("INFRUCTUEUX", "Verdalia");

        assertThat(NoContractRule.of(both, "Élagage")).isEmpty();
        assertThat(NoContractRule.trueOnes(both)).extracting(Holder::name).containsExactly("Verdalia");
        assertThat(NoContractRule.of(List.of(), "Élagage")).isEmpty();
        assertThat(NoContractRule.of(List.of(), null)).isEmpty();
    }
}
