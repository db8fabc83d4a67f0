package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Ranking;
import fr.jalon.market.PastAward;
import fr.jalon.market.TradeFigures;
import fr.jalon.reference.Point;
import fr.jalon.reference.Positions;
import fr.jalon.reference.TradeParser;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code classement} was asked.
 *
 * @param commune null: from its past contracts
 * @param trades empty: from its past contracts
 */
record RankingRequest(Siret siret, @Nullable Point commune, Set<String> trades, LocalDate day) {

    /** The options, as they are typed. */
    static final Set<String> OPTIONS = Set.of("siret", "commune", "cpv", "au");

    /** What was asked cannot be answered; the message says why, in French. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        RefusedException(String sentence) {
            super(sentence);
        }
    }

    static RankingRequest of(List<String> arguments) throws RefusedException {
        Map<String, String> options = options(arguments);
        String siret = required(options, "siret", "--siret=… (14 chiffres)").replaceAll("[\\s.\\u00A0\\u202F]", "");
        String day = required(options, "au", "--au=AAAA-MM-JJ");
        String commune = options.get("commune");
        String cpv = options.get("cpv");
        return new RankingRequest(
                siret(siret),
                commune == null ? null : commune(commune),
                cpv == null ? Set.of() : trades(cpv),
                day(day));
    }

    /** The company, with what was not said taken from what it had won by then. */
    Seeker seeker(TradeFigures figures) throws RefusedException {
        Siren company = siret.siren();
        List<PastAward> awards = commune == null || trades.isEmpty() ? figures.awards(company, day) : List.of();
        Set<String> known = trades.isEmpty() ? PastWork.trades(awards) : trades;
        if (known.isEmpty()) {
            throw new RefusedException("Aucun marché avec un code CPV n’est connu du SIRET " + siret + " au " + day
                    + " : indiquez ses métiers par --cpv=7731,7734.");
        }
        Point place = commune != null ? commune : place(figures, awards, known);
        if (place == null) {
            throw new RefusedException("Aucun marché situé n’est connu du SIRET " + siret + " au " + day
                    + " : indiquez sa commune par --commune=CODE_INSEE.");
        }
        return new Seeker(place, Ranking.USUAL_REACH, Set.of(), known);
    }

    private @Nullable Point place(TradeFigures figures, List<PastAward> awards, Set<String> known) {
        Map<Siren, Point> places = new HashMap<>();
        figures.asOf(day, known).forEach(buyer -> {
            Point point = KnownPlace.of(buyer.siren(), buyer).point();
            if (point != null) {
                places.put(buyer.siren(), point);
            }
        });
        return PastWork.middle(awards, buyer -> Optional.ofNullable(places.get(buyer)))
                .orElse(null);
    }

    private static Map<String, String> options(List<String> arguments) throws RefusedException {
        Map<String, String> options = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = argument.startsWith("--") && equals > 0 ? argument.substring(2, equals) : "";
            if (!OPTIONS.contains(name)) {
                throw new RefusedException("Option inconnue : « " + argument
                        + " ». Usage : classement --siret=… [--commune=INSEE] [--cpv=7731,7734] --au=AAAA-MM-JJ");
            }
            if (options.put(name, argument.substring(equals + 1).strip()) != null) {
                throw new RefusedException("L’option --" + name + " est donnée deux fois.");
            }
        }
        return options;
    }

    private static String required(Map<String, String> options, String name, String usage) throws RefusedException {
        String value = options.getOrDefault(name, "");
        if (value.isEmpty()) {
            throw new RefusedException("Il manque l’option " + usage + ".");
        }
        return value;
    }

    /** One published award in fifty has a number whose key fails: it is asked about as it was published. */
    private static Siret siret(String typed) throws RefusedException {
        if (!typed.matches("[0-9]{14}")) {
            throw new RefusedException("Un SIRET compte 14 chiffres : « " + typed + " ».");
        }
        return new Siret(typed);
    }

    private static Point commune(String typed) throws RefusedException {
        return Positions.ofFrance()
                .commune(typed.toUpperCase(java.util.Locale.ROOT))
                .orElseThrow(() -> new RefusedException(
                        "Commune inconnue : « " + typed + " ». Indiquez son code INSEE, ex. 44109 pour Nantes."));
    }

    private static Set<String> trades(String typed) throws RefusedException {
        Set<String> trades = new TreeSet<>();
        for (String part : typed.split("[,;]", -1)) {
            trades.add(TradeParser.code(part)
                    .orElseThrow(() -> new RefusedException("Code CPV inconnu : « " + part.strip()
                            + " ». Indiquez 2 à 8 chiffres, séparés par des virgules, ex. 7731,7734.")));
        }
        return trades;
    }

    private static LocalDate day(String typed) throws RefusedException {
        if (!typed.matches("[12][0-9]{3}(-[0-9]{2}){2}")) {
            throw unreadable(typed);
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw unreadable(typed);
        }
    }

    private static RefusedException unreadable(String typed) {
        return new RefusedException("Date illisible : « " + typed + " ». Écrivez AAAA-MM-JJ, ex. 2025-01-31.");
    }
}
