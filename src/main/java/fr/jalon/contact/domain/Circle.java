package fr.jalon.contact.domain;

/** A place in the circle of those who buy. Elected members and technicians are met before any contract opens. */
public enum Circle {
    MANAGEMENT("Direction"),
    ELECTED("Élu"),
    TECHNICIAN("Technicien"),
    USER_SERVICE("Service utilisateur"),
    PURCHASING("Bureau des marchés"),
    ACCOUNTS("Comptabilité"),
    OTHER("Autre");

    private final String label;

    Circle(String label) {
        this.label = label;
    }

    /** In French, for people. */
    public String label() {
        return label;
    }
}
