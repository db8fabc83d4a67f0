package fr.jalon.retroplanning.checklist.domain;

import java.util.Arrays;
import java.util.Optional;

/** What is to be seen to before the bid goes in, in the order in which it is wise. */
public enum ChecklistItem {
    CERTIFICAT(
            "certificat",
            "Certificat de signature valable le jour J",
            "Au nom d’une personne habilitée, lisible sur le poste qui déposera. En commander un prend une à deux semaines."),
    PLATEFORME(
            "plateforme",
            "Plateforme de l’acheteur essayée",
            "Compte ouvert, dépôt d’essai fait sur la consultation de test, depuis le poste et le réseau du jour J."),
    TAILLE(
            "taille",
            "Taille des fichiers",
            "Pesez l’offre entière et lisez la limite au règlement\u00a0: un envoi lourd dure, et peut être coupé."),
    FORMATS(
            "formats",
            "Formats acceptés",
            "PDF partout, sauf ce que le règlement demande autrement (bordereau en tableur, par exemple). Pas de macros."),
    COPIE(
            "copie",
            "Copie de sauvegarde",
            "Sur papier ou clé, dans un pli marqué «\u00a0copie de sauvegarde\u00a0»\u00a0: elle doit arriver avant l’heure limite."),
    MARGE(
            "marge",
            "Marge avant l’heure limite",
            "C’est la fin de la transmission qui compte\u00a0: gardez au moins deux heures, une demi-journée si l’offre est lourde.");

    private final String key;
    private final String title;
    private final String advice;

    ChecklistItem(String key, String title, String advice) {
        this.key = key;
        this.title = title;
        this.advice = advice;
    }

    /** As addresses say it. */
    public static Optional<ChecklistItem> of(String key) {
        return Arrays.stream(values()).filter(item -> item.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public String advice() {
        return advice;
    }
}
