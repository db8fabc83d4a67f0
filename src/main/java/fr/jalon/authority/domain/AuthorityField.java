package fr.jalon.authority.domain;

/** What the list keeps of an authority and its history tells apart; the names are columns of the base, in capitals. */
public enum AuthorityField {
    NAME("nom"),
    KIND("nature"),
    DEPARTMENT("département"),
    SEAT("commune du siège"),
    ADDRESS("adresse"),
    POPULATION("population"),
    WEBSITE("site"),
    PLATFORM("profil d’acheteur"),
    ALIASES("autres noms"),
    CLOSED_ON("date de dissolution"),
    CLOSED_REASON("raison de la dissolution"),
    SUCCESSOR("successeur"),
    MERGED_INTO("réunie à"),
    SPLIT_FROM("issue de"),
    /** Which of the facts an admin has corrected. */
    CORRECTED_FIELDS("corrigé à la main");

    private final String label;

    AuthorityField(String label) {
        this.label = label;
    }

    /** As it is called in French, in the middle of a sentence. */
    public String label() {
        return label;
    }

    /** Whether people type it: what became of an authority comes by acts of its own. */
    public boolean isFact() {
        return compareTo(ALIASES) <= 0;
    }
}
