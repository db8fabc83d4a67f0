package fr.jalon.market.intake;

import static fr.jalon.market.intake.NoContract.CANCELLED;
import static fr.jalon.market.intake.NoContract.NOT_AWARDED;
import static fr.jalon.market.intake.NoContract.UNSUCCESSFUL;
import static fr.jalon.market.intake.NoContract.WITHOUT_FOLLOW_UP;

import fr.jalon.shared.PlainText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a procedure came to out of the object. Strict: hundreds of true contracts say that an <em>earlier</em>
 * procedure came to nothing (« relance suite à lot infructueux »), very few that this one did.
 */
final class ObjectOutcome {

    /** Longer ones are not looked at: a status stands in a short line. */
    private static final int LONGEST = 4000;

    /** Signs that another procedure is meant, or a file of another kind. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?<!sans )\\bsuites?\\b|relanc|consult[^ ]* \\d|reconsult|consecuti"
                    + "|\\bapres\\b|precedent|anterieur|premiere?\\b|initial|\\bnouvel|deuxieme|second|\\b2n?d?e(?:me)?\\b|\\b1e?re\\b"
                    + "|remplac|negoci|repris|\\blors d|issue\\b|dossier|affaire|plainte");

    private static final String SUBJECT =
            "(?:lot(?: ?n?[°o.]? ?\\d+)?|marche|procedure|consultation|appel d.offres?|mapa)";
    private static final String DECLARED =
            "(?:" + SUBJECT + " )?(?:est |a ete )?(?:declaree?|classee?|rendue?) (?:sans suites?|infructueu(?:x|se))";
    private static final String NAMED = "(?<!\\b(?:du|de|le|la|au|un|une|car|pour|sur) )" + SUBJECT
            + " (?:est |a ete )?(?:sans suite|infructueu(?:x|se)|annulee?|non attribuee?)|(?:procedure|consultation)"
            + " (?:est |a ete )?abandonnee";
    private static final String WORD = "sans suite|infructueu(?:x|se)|annulee?|non attribuee?";
    private static final String WHY = "(?: (?:pour|le|par|au motif|faute|en raison)\\b[^()\\[\\]]*)?";
    private static final String BETWEEN = "[-–—:;,./|*]+";

    private static final Pattern STATUS = Pattern.compile("^(?:" + DECLARED + "|" + NAMED + "|" + WORD + ")(?:" + WHY
            + "$| ?" + BETWEEN + ".*)"
            + "|(?:" + BETWEEN + " ?(?:" + WORD + ")| (?:" + DECLARED + "|" + NAMED + "))" + WHY + "$"
            + "|[(\\[] ?(?:" + DECLARED + "|" + NAMED + "|" + WORD + ")" + WHY + " ?[)\\]]");

    private ObjectOutcome() {}

    /** Empty for what may be a contract's object. */
    static Optional<NoContract> of(@Nullable String object) {
        if (object == null || object.length() > LONGEST) {
            return Optional.empty();
        }
        String words = PlainText.unaccented(object)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .replaceAll("^[^a-z0-9(\\[]+|[^a-z0-9)\\]]+$", "");
        Matcher status = STATUS.matcher(words);
        return status.find() && !ANOTHER.matcher(words).find() ? Optional.of(named(status.group())) : Optional.empty();
    }

    private static NoContract named(String status) {
        if (status.contains("sans suite")) {
            return WITHOUT_FOLLOW_UP;
        }
        if (status.contains("infructueu")) {
            return UNSUCCESSFUL;
        }
        return status.contains("annul") || status.contains("abandon") ? CANCELLED : NOT_AWARDED;
    }
}
