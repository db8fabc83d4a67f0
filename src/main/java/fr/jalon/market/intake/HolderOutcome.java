package fr.jalon.market.intake;

import static fr.jalon.market.intake.NoContract.CANCELLED;
import static fr.jalon.market.intake.NoContract.NOT_AWARDED;
import static fr.jalon.market.intake.NoContract.UNSUCCESSFUL;
import static fr.jalon.market.intake.NoContract.WITHOUT_FOLLOW_UP;

import fr.jalon.shared.PlainText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a procedure came to out of a holder's name. Generous: hardly a company is called « sans suite ». */
final class HolderOutcome {

    /** Words of a true company's name. */
    private static final Pattern COMPANY =
            Pattern.compile("\\b(?:sarl|sasu?|eurl|scop|snc|sci|sa|ei|societe|entreprise|ets|etablissements|association"
                    + "|compagnie|cie|editions?|productions?|theatre|groupe|cabinet|agence|services)\\b");

    private static final String SUBJECT =
            "(?:(?:le |la |ce )?(?:lots?|marche|procedure|consultation|accord cadre|contrat"
                    + "|attribution)(?: (?:n|no) ?)? ?\\d* ?)?(?:est |a ete )?";

    private static final Pattern WITHOUT = Pattern.compile("\\bsans suites?\\b");
    private static final Pattern FRUITLESS = Pattern.compile("\\binfruct");
    private static final Pattern NO_OFFER = Pattern.compile("^" + SUBJECT
            + "(?:aucune?|pas d|pas de|absence d|absence de) (?:offre|candidat|reponse|soumission|pli\\b|depot)");
    private static final Pattern CANCEL = Pattern.compile("^" + SUBJECT
            + "(?:annul(?:e e|ee?s?|ation)|abandon(?:nee?)?)(?: (?:du?|de|de la|par|pour|le|faute)\\b.*)?$");
    private static final Pattern NOBODY = Pattern.compile(
            "\\bnon (?:attribue|pourvu)e?s?\\b|^(?:aucun|pas de|pas d|sans|absence de|absence d) (?:attributaire|titulaire)");

    private HolderOutcome() {}

    /** Empty for what may be a company. */
    static Optional<NoContract> of(@Nullable String name) {
        String words = name == null ? "" : PlainText.of(name);
        if (words.isEmpty() || COMPANY.matcher(words).find()) {
            return Optional.empty();
        }
        if (WITHOUT.matcher(words).find()) {
            return Optional.of(WITHOUT_FOLLOW_UP);
        }
        if (FRUITLESS.matcher(words).find() || NO_OFFER.matcher(words).find()) {
            return Optional.of(UNSUCCESSFUL);
        }
        if (CANCEL.matcher(words).matches()) {
            return Optional.of(CANCELLED);
        }
        return NOBODY.matcher(words).find() ? Optional.of(NOT_AWARDED) : Optional.empty();
    }
}
