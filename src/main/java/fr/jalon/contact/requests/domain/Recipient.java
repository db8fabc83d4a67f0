package fr.jalon.contact.requests.domain;

/** To whom the letter goes. */
public enum Recipient {
    PRADA(
            "La PRADA, personne responsable de l’accès aux documents",
            "À l’attention de la personne responsable de l’accès aux documents administratifs (PRADA)"),
    AUTHORITY("La collectivité, son exécutif", "À l’attention de l’autorité exécutive");

    private final String label;
    private final String line;

    Recipient(String label, String line) {
        this.label = label;
        this.line = line;
    }

    public String label() {
        return label;
    }

    /** Under the authority's name, at the head of the letter. */
    String line() {
        return line;
    }
}
