package fr.jalon.contact.events.domain;

/** What kind of occasion it is. */
public enum EventKind {
    FAIR("Salon"),
    FORUM("Forum d’acheteurs"),
    DEMONSTRATION("Démonstration"),
    OPEN_DAY("Portes ouvertes"),
    OTHER("Autre rencontre");

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
