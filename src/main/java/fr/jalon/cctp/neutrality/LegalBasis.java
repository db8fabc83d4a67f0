package fr.jalon.cctp.neutrality;

/**
 * The rule a finding rests on. Only what was read stands here: where the article in force was not, the former one is cited and said to be
 * former.
 */
public enum LegalBasis {
    TECHNICAL_SPECIFICATIONS(
            "article R2111-7 du code de la commande publique (concessions : R3111-2)",
            "texte lu ; ancien article 6, IV du code des marchés publics dans les mêmes termes",
            true),
    EQUAL_ACCESS(
            "ancien article 6, III du code des marchés publics (2006-2016)",
            "texte lu, code abrogé : égal accès des candidats, pas d’obstacle injustifié",
            false),
    LABELS(
            "Cour de justice de l’Union européenne, 10 mai 2012 (communiqué 60/12)",
            "résumé lu : un label ne s’exige pas comme tel, on décrit ses critères et on admet l’équivalent",
            true),
    CERTIFICATES(
            "ancien article 45, II du code des marchés publics (2006-2016)",
            "texte lu, code abrogé : tout moyen de preuve équivalent et les certificats équivalents sont acceptés",
            false),
    LOCAL_ORIGIN(
            "article R2111-7 du code de la commande publique",
            "texte lu ; ministère de l’agriculture, réponse de 2022 (EGAlim) : pas de mention directe de l’origine locale",
            true),
    CAPACITIES(
            "ancien article 45, I du code des marchés publics (2006-2016)",
            "texte lu, code abrogé : niveaux liés et proportionnés à l’objet, chiffre d’affaires d’au plus deux fois le montant estimé",
            false),
    AWARD_CRITERIA(
            "anciens articles 52 et 53 du code des marchés publics (2006-2016)",
            "texte lu, code abrogé : les capacités se jugent avec la candidature, les offres sur des critères liés à l’objet",
            false);

    private final String article;
    private final String source;
    private final boolean inForce;

    LegalBasis(String article, String source, boolean inForce) {
        this.article = article;
        this.source = source;
        this.inForce = inForce;
    }

    /** As it is cited. */
    public String article() {
        return article;
    }

    /** What was read of it, in French. */
    public String source() {
        return source;
    }

    /** False where the article that replaced it was not read. */
    public boolean isInForce() {
        return inForce;
    }
}
