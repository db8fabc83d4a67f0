package fr.jalon.cctp.chain;

import java.util.Arrays;
import java.util.Optional;

/** What an entry of the register tells. */
public enum EntryKind {
    VERSION("Version publiée"),
    REACTION("Remarque reçue"),
    ADDITION("Remarque complétée"),
    WITHDRAWAL("Remarque retirée par son auteur"),
    ANSWERS("Réponses publiées"),
    EXTENSION("Clôture repoussée"),
    SENT_BACK("Renvoyé par le second acheteur"),
    SIGNED("Visa du second acheteur"),
    HANDED_OVER("Remis à la plateforme d’achat"),
    TAKEN_BACK("Projet retiré"),
    ARCHIVED("Dialogue archivé, clé des pseudonymes détruite");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    /** The words shown, in French. */
    public String label() {
        return label;
    }

    static Optional<EntryKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
