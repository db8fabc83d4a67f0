package fr.jalon.market.forecast;

import fr.jalon.shared.PlainText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a contract's object says in words about its term. */
final class ObjectWords {

    private static final Pattern RENEWAL = Pattern.compile(
            "(?:(\\d+|un|deux|trois|quatre) ?(ans?|mois),? (?:est )?)?"
                    + "(?:tacitement )?(?:reconductibles?|renouvelables?) (?:tacitement |expressement )?(\\d|une|deux|trois|quatre) fois");
    private static final Pattern ONE_OFF =
            Pattern.compile("\\b(etudes?|diagnostics?|audits?|missions?|amo|moe|expertises?"
                    + "|maitrise d.{0,2}oeuvre|assistance a (?:la )?maitrise|schema directeur|concours|csps|sps)\\b");
    private static final Map<String, Integer> NUMBERS = Map.of("un", 1, "une", 1, "deux", 2, "trois", 3, "quatre", 4);

    private ObjectWords() {}

    /**
     * What the object says about renewals.
     *
     * @param firmMonths the firm period, 0 when it is not said
     * @param times how often it may be renewed
     */
    record Renewals(int firmMonths, int times) {}

    static String plain(String text) {
        return PlainText.unaccented(text.replace('\u00A0', ' ')).strip();
    }

    static Optional<Renewals> renewals(String object) {
        String words = plain(object);
        if (!words.contains("reconductible") && !words.contains("renouvelable")) {
            return Optional.empty(); // most say nothing, and the pattern has its price
        }
        Matcher matcher = RENEWAL.matcher(words);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int firm = 0;
        if (matcher.group(1) != null) {
            firm = number(matcher.group(1)) * (matcher.group(2).startsWith("an") ? 12 : 1);
        }
        return Optional.of(new Renewals(firm, number(matcher.group(3))));
    }

    /** Whether the words are those of a task done once (measured: 2 to 11 % of them have a successor, docs/adr/0010). */
    static boolean sayOneOff(String object) {
        return ONE_OFF.matcher(plain(object)).find();
    }

    private static int number(String text) {
        Integer word = NUMBERS.get(text);
        return word == null ? Integer.parseInt(text) : word;
    }
}
