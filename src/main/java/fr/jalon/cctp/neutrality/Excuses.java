package fr.jalon.cctp.neutrality;

import static fr.jalon.cctp.neutrality.Detector.pattern;
import static fr.jalon.cctp.neutrality.Detector.says;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a passage that looks at issue is not: what the sentence, or the document, says besides. */
final class Excuses {

    private static final Pattern EQUIVALENT = pattern(
            "\\b(?:ou|et) (?:(?:tout|toute|un|une|d'une?|a|de|des|son|autres?|techniquement|fonctionnellement|strictement|produits?|materiels?|materiaux"
                    + "|solutions?|systemes?|marques?|modeles?|labels?|certificats?|procedes?|qualite|performances?|caracteristiques|similaires?"
                    + "|reputee?s?|juge|norme|type|ou) )*equivalen(?:te?s?|ce)\\b(?! (?:temps plein|habitant|co2|a temps))"
                    + "|\\bequivalen(?:te?s?|ces?) (?:demontree?s? |techniques? )?(?:par le candidat )?(?:est |sont |sera |seront )?"
                    + "(?:admis|accepte|autorise|possible)"
                    + "|\\ba titre d'exemple,? (?:et )?sans exclusivite");
    private static final Pattern GENERAL = pattern(
            "\\b(?:tout|toute|toutes|les|chaque)\\b[^.]{0,80}?\\b(?:marques?|references?|modeles?|types?|noms? commercia)"
                    + "[^.]{0,200}?\\b(?:s'entend|s'entendent|repute|comprise?|suivie?|completee?|donnee?|assorti|accompagne|a titre)[^.]{0,80}?\\bequivalen");
    private static final Pattern LABELS_TOO = pattern("\\b(?:labels?|certificats?|certifications?|ecolabels?)\\b");
    private static final Pattern EXISTING = pattern(
            "\\bexistante?s?\\b|\\bl'existant\\b|\\bdeja (?:en place|installe|present|deploye|utilise|equipe)"
                    + "|\\b(?:est|sont) en place\\b|\\bparc (?:actuel|installe|de la)|\\bactuellement\\b|\\bactuel(?:le)?s?\\b");
    private static final Pattern OURS = pattern("\\b(?:possede|dispose|est equipee?|utilise|heberge|exploite)\\b");
    private static final Pattern UPKEEP = pattern(
            "\\b(?:maintenance|maintien|entretien d(?:u|es?|e la|e l')|depannage|infogerance|tma|mco|reprise)\\b");
    private static final Pattern BOUGHT = pattern("\\b(?:fourniture|fournit|fournir|pose|achat|acquisition)\\b");
    private static final Pattern FITTING = pattern(
            "compatib|interfac|interop|raccord|maintenance|maintien|entretien|depannage|s'integr|migration|reprise"
                    + "|pieces? (?:detachee|de rechange)|extension|mise a jour");
    private static final Pattern ONLY_THAT = pattern("\\b(?:exclusivement|imperativement|uniquement)\\b|\\bremplac");
    private static final Pattern FREE =
            pattern("\\b(?:solution|logiciel|progiciel|outil)s? libres?\\b|\\bopen[ -]source\\b");
    private static final Pattern OTHER_PROOF =
            pattern("\\btout (?:autre )?moyen de preuve|\\bpar tout (?:autre )?moyen|\\btoute autre preuve");

    private final boolean general;
    private final boolean generalForLabels;

    Excuses(Draft draft) {
        general = draft.sentences().stream().anyMatch(sentence -> says(GENERAL, sentence.folded()));
        generalForLabels = draft.sentences().stream()
                .anyMatch(sentence -> says(GENERAL, sentence.folded()) && says(LABELS_TOO, sentence.folded()));
    }

    /** Null where there is none. */
    @Nullable
    Excuse of(Suspect suspect, Sentence sentence) {
        return switch (suspect.kind()) {
            case BRAND, PATENT_OR_PROCESS -> ofAName(suspect, sentence);
            case LABEL -> ofALabel(sentence);
            default -> null;
        };
    }

    private @Nullable Excuse ofAName(Suspect suspect, Sentence sentence) {
        CharSequence words = sentence.folded();
        if (says(EQUIVALENT, words)) {
            return Excuse.EQUIVALENT_IN_THE_SENTENCE;
        }
        if (general) {
            return Excuse.GENERAL_CLAUSE;
        }
        if (says(FREE, words)) {
            return Excuse.FREE_SOFTWARE;
        }
        boolean bare = suspect.severity() != Severity.FORBIDDEN
                && (says(OURS, words) || says(UPKEEP, words) && !says(BOUGHT, words));
        boolean there = says(EXISTING, words) && (suspect.severity() != Severity.FORBIDDEN || says(FITTING, words));
        return (bare || there) && !says(ONLY_THAT, words) ? Excuse.WHAT_EXISTS : null;
    }

    private @Nullable Excuse ofALabel(Sentence sentence) {
        if (says(EQUIVALENT, sentence.folded())) {
            return Excuse.EQUIVALENT_IN_THE_SENTENCE;
        }
        if (says(OTHER_PROOF, sentence.folded())) {
            return Excuse.OTHER_PROOF_ADMITTED;
        }
        return generalForLabels ? Excuse.GENERAL_CLAUSE : null;
    }
}
