package fr.jalon.contact.domain;

/** Where the details of a person come from, which the person may ask (GDPR, article 14, 2 f). */
public enum Source {
    MET("rencontre"),
    WROTE_TO_US("message de cette personne"),
    CALL("appel au standard ou au service"),
    WEBSITE("site de la collectivité"),
    NOTICE("avis ou dossier de consultation"),
    DIRECTORY("annuaire public"),
    RECOMMENDED("recommandation"),
    IMPORT("fichier importé");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }
}
