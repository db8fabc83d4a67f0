package fr.jalon.contact.requests.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be asked of an award that has been signed, each with why it is communicated. */
public enum AskedDocument {
    HOLDER_MARKS(
            "Notes et classement du titulaire",
            "les notes et le classement obtenus par l’attributaire, critère par critère",
            "Communicable\u00a0: CRPA, art. L.\u00a0311-1, et doctrine constante de la CADA."),
    TOTAL_PRICE(
            "Prix global de l’offre retenue",
            "le montant global de l’offre retenue",
            "Communicable\u00a0: CRPA, art. L.\u00a0311-1, et doctrine constante de la CADA. Les prix unitaires, eux, sont protégés."),
    CRITERIA(
            "Critères et pondération",
            "les critères et sous-critères d’attribution avec leur pondération, tels qu’ils ont été appliqués",
            "Communicable\u00a0: CRPA, art. L.\u00a0311-1."),
    AWARD_REPORT(
            "Décision d’attribution et rapport de présentation",
            "la décision d’attribution, le rapport de présentation de la procédure et les procès-verbaux de la commission, s’il en existe",
            "Communicable une fois le marché signé, après occultation de ce que protège l’art. L.\u00a0311-6 du CRPA."),
    ANALYSIS_REPORT(
            "Rapport d’analyse des offres",
            "le rapport d’analyse des offres",
            "Communicable après la signature seulement, et après occultation du secret des affaires (CRPA, art. L.\u00a0311-6)\u00a0: "
                    + "les moyens techniques et les offres des autres candidats y sont masqués."),
    CONTRACT(
            "Acte d’engagement signé",
            "l’acte d’engagement signé et ses annexes communicables",
            "Communicable\u00a0: CRPA, art. L.\u00a0311-1, après occultation des prix unitaires et des coordonnées bancaires (art. L.\u00a0311-6)."),
    OWN_MARKS(
            "Vos propres notes et votre classement",
            "les notes et le classement que notre propre offre a obtenus, avec les motifs de son rejet",
            "Vous sont dues comme candidat évincé\u00a0: ce qui vous concerne n’est pas secret pour vous (CRPA, art. L.\u00a0311-6).");

    private final String label;
    private final String inLetter;
    private final String why;

    AskedDocument(String label, String inLetter, String why) {
        this.label = label;
        this.inLetter = inLetter;
        this.why = why;
    }

    public String label() {
        return label;
    }

    /** As the letter asks for it, with its article. */
    String inLetter() {
        return inLetter;
    }

    /** Whether and why one gets it, with its source. */
    public String why() {
        return why;
    }

    static String joined(Set<AskedDocument> documents) {
        return Arrays.stream(values())
                .filter(documents::contains)
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    static Set<AskedDocument> read(String joined) {
        return Arrays.stream(joined.split(","))
                .map(AskedDocument::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AskedDocument.class)));
    }
}
