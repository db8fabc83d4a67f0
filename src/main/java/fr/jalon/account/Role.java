package fr.jalon.account;

import java.util.Locale;
import java.util.Set;

/** What a membership lets a person do. The role hangs on the membership: one person may hold several. */
public enum Role {
    OWNER("Responsable"),
    MEMBER("Collègue"),
    BUYER("Acheteur"),
    AGENT("Cellule de contact"),
    ADMIN("Administration");

    /** The roles of people who work for a company. */
    public static final Set<Role> OF_A_COMPANY = Set.of(OWNER, MEMBER);

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The word shown to people, in French. */
    public String label() {
        return label;
    }

    /** The label within a sentence: {@code collègue}. */
    public String inSentence() {
        return label.toLowerCase(Locale.FRENCH);
    }

    /** Whether a person in this role acts for a company. */
    public boolean ofCompany() {
        return OF_A_COMPANY.contains(this);
    }
}
