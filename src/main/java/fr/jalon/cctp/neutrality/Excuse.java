package fr.jalon.cctp.neutrality;

/** Why a passage that looks at issue is not. */
public enum Excuse {
    EQUIVALENT_IN_THE_SENTENCE(
            "« ou équivalent » figure dans la phrase. L’article l’admet quand on ne peut pas décrire le besoin autrement."),
    GENERAL_CLAUSE("Une clause générale du document dit que toute référence s’entend « ou équivalent »."),
    WHAT_EXISTS(
            "La phrase parle de l’existant, ou de la compatibilité avec lui : l’objet du marché peut le justifier."),
    FREE_SOFTWARE(
            "Un logiciel libre, accessible à tous, peut être désigné dans un marché de services (Conseil d’État, 30 septembre 2011, région Picardie)."),
    OTHER_PROOF_ADMITTED("Tout autre moyen de preuve est admis dans la phrase.");

    private final String sentence;

    Excuse(String sentence) {
        this.sentence = sentence;
    }

    /** In French, for the buyer. */
    public String sentence() {
        return sentence;
    }
}
