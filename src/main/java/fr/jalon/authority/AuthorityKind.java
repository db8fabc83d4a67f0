package fr.jalon.authority;

/** What an authority is. */
public enum AuthorityKind {
    COMMUNE("Commune"),
    EPCI("Intercommunalité"),
    DEPARTEMENT("Département"),
    REGION("Région"),
    HOSPITAL("Hôpital"),
    SCHOOL("Établissement d’enseignement"),
    STATE("État"),
    SYNDICATE("Syndicat"),
    HOUSING("Bailleur social"),
    OTHER("Autre");

    private final String label;

    AuthorityKind(String label) {
        this.label = label;
    }

    /** The word shown, in French. */
    public String label() {
        return label;
    }
}
