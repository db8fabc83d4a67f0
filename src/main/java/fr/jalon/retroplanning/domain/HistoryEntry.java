package fr.jalon.retroplanning.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a plan.
 *
 * @param by the membership that did it; null when no person did
 * @param key the line concerned, null when it is the whole plan
 * @param detail what kind asks for: the colleague's name, the new day and reason, the proof, J before and after
 */
public record HistoryEntry(
        Instant at,
        @Nullable UUID by,
        Kind kind,
        @Nullable String key,
        @Nullable String detail) {

    /** What happened, with the words that say it after the person's name. */
    public enum Kind {
        CREATED("a créé le plan"),
        DONE("a coché"),
        REOPENED("a rouvert"),
        ASSIGNED("a confié"),
        POSTPONED("a reporté"),
        RESUMED("a rendu sa date à"),
        JUDGED("a rendu le verdict de fidélisation"),
        J_MOVED("a déplacé J"),
        J_RESTORED("a annulé le déplacement de J"),
        DESCRIBED("a modifié le plan"),
        /** Another template, or another version of it. */
        FOLLOWED("a changé le modèle du plan"),
        /** For the earliest J, or for the likely one. */
        DATED("a changé la prudence du plan"),
        /** Which of the law's periods the notice follows. */
        NOTICE_READ("a noté le délai de l’avis"),
        /** The specification lies at the purchasing platform, as a dialogue's end or a person tells. */
        HANDED_OVER("a noté que le cahier des charges est remis"),
        NOT_HANDED_OVER("a noté que le cahier des charges n’est pas remis"),
        ABANDONED("a abandonné le plan"),
        TAKEN_UP("a repris le plan"),
        COMMENTED("a commenté", false),
        COMMENT_WITHDRAWN("a retiré son commentaire sur", false),
        COMMENT_PUT_BACK("a remis son commentaire sur", false),
        ATTACHED("a joint un fichier à", false),
        ATTACHMENT_REMOVED("a retiré un fichier de", false),
        ATTACHMENT_PUT_BACK("a remis un fichier dans", false),
        CHECKED("a vérifié avant le dépôt", false),
        UNCHECKED("remet à vérifier avant le dépôt", false),
        CHECK_ANSWERED("a précisé avant le dépôt", false);

        private final String words;
        private final boolean binding;

        Kind(String words) {
            this(words, true);
        }

        Kind(String words, boolean binding) {
            this.words = words;
            this.binding = binding;
        }

        /** Whether it changed the plan itself; other entries never conflict with anybody's work. */
        public boolean isBinding() {
            return binding;
        }

        public String words() {
            return words;
        }
    }
}
