package fr.jalon.market.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.market.domain.Around;
import fr.jalon.market.domain.RadarFilter;
import fr.jalon.market.domain.RadarSort;
import fr.jalon.reference.PlaceParser;
import fr.jalon.reference.TradeParser;
import fr.jalon.shared.Amount;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The filters of the radar as they stand in its address. Null: not in the address; empty: said to be without.
 *
 * @param metier CPV prefixes or words, parted by commas
 * @param departements codes or names of départements, names of régions, parted by commas
 * @param autour {@code oui} for what lies within the company's own reach
 * @param acheteur the buyer's SIREN
 * @param horizon months: 6, 12, 18 or 24
 * @param travaux {@code oui} shows works too
 * @param passes {@code oui} shows what may still come though its likely J has passed, too
 * @param tri {@code j}, {@code fin} or {@code montant}
 */
record RadarForm(
        @Nullable String metier,
        @Nullable String departements,
        @Nullable String autour,
        @Nullable String acheteur,
        @Nullable String horizon,
        @Nullable String min,
        @Nullable String max,
        @Nullable String travaux,
        @Nullable String passes,
        @Nullable String tri,
        @Nullable String page) {

    static final String USUAL_HORIZON = "18";
    static final String USUAL_SORT = "j";
    static final Map<String, RadarSort> SORTS =
            Map.of("j", RadarSort.J, "fin", RadarSort.END, "montant", RadarSort.AMOUNT);
    private static final Set<String> HORIZONS = Set.of("6", "12", "18", "24");

    /** Whether the address says nothing on trade, place and buyer: then the company's own are taken. */
    boolean saysNothing() {
        return metier == null && departements == null && autour == null && acheteur == null;
    }

    /** With the usual choices where the address makes none. */
    RadarForm orUsual(Optional<CompanyProfile> profile) {
        boolean own = saysNothing() && profile.isPresent();
        return new RadarForm(
                own ? String.join(", ", profile.get().trades()) : metier,
                own ? codes(profile.get()) : departements,
                own
                                && profile.get().departments().isEmpty()
                                && Around.of(profile.get()).isPresent()
                        ? "oui"
                        : autour,
                acheteur,
                filled(horizon).orElse(USUAL_HORIZON),
                min,
                max,
                travaux,
                passes,
                filled(tri).orElse(USUAL_SORT),
                page);
    }

    private static String codes(CompanyProfile profile) {
        return profile.departments().stream().map(Department::code).collect(Collectors.joining(", "));
    }

    /** Whether a buyer, an amount, works or another order than the usual is asked for. */
    boolean saysMore() {
        return Stream.of(acheteur, min, max).anyMatch(typed -> filled(typed).isPresent())
                || withWorks()
                || withPassed()
                || !USUAL_SORT.equals(tri);
    }

    boolean isAround() {
        return "oui".equals(autour);
    }

    boolean withPassed() {
        return "oui".equals(passes);
    }

    boolean withWorks() {
        return "oui".equals(travaux);
    }

    List<String> trades() {
        return TradeParser.parts(metier);
    }

    List<String> places() {
        return PlaceParser.parts(departements);
    }

    /** The buyer whose contracts alone are wanted; empty for all, and where no SIREN can be read. */
    Optional<Siren> buyer() {
        return filled(acheteur)
                .map(typed -> typed.replaceAll("\\h", ""))
                .filter(digits -> digits.matches("\\d{9}"))
                .map(Siren::new);
    }

    /** Page 1 unless a later one is asked for; never beyond the last that is served. */
    int pageNumber(int last) {
        String number = filled(page).orElse("1");
        return number.matches("\\d{1,4}") ? Math.max(1, Math.min(last, Integer.parseInt(number))) : 1;
    }

    /** Null when something is wrong; what, is in the errors. @param profile of the company, around which {@code autour} is */
    @Nullable
    RadarFilter toQuery(LocalDate today, Optional<CompanyProfile> profile, Errors errors) {
        Around own = profile.flatMap(Around::of).orElse(null);
        Amount least = amount("min", min, errors);
        Amount most = amount("max", max, errors);
        if (least != null && most != null && least.compareTo(most) > 0) {
            errors.rejectValue("max", "order", "Le montant maximal est inférieur au minimal.");
        }
        String months = filled(horizon).orElse(USUAL_HORIZON);
        if (!HORIZONS.contains(months)) {
            errors.rejectValue("horizon", "unknown", "L’horizon est de 6, 12, 18 ou 24 mois.");
        }
        RadarSort sort = SORTS.get(filled(tri).orElse(USUAL_SORT));
        if (sort == null) {
            errors.rejectValue("tri", "unknown", "Le tri se fait par j, fin ou montant.");
        }
        for (String place : PlaceParser.unknown(departements)) {
            errors.rejectValue("departements", "unknown", "Département ou région inconnu : « " + place + " ».");
        }
        if (isAround() && own == null) {
            errors.rejectValue(
                    "autour", "place", "Indiquez d’abord votre commune de départ, sous Mon compte, Mon entreprise.");
        }
        if (filled(acheteur).isPresent() && buyer().isEmpty()) {
            errors.rejectValue("acheteur", "siren", "Un SIREN compte 9 chiffres, par exemple 244 400 404.");
        }
        if (errors.hasErrors() || sort == null) {
            return null;
        }
        return new RadarFilter(
                TradeParser.trades(metier),
                Set.copyOf(PlaceParser.departments(departements)),
                isAround() ? own : null,
                buyer().orElse(null),
                today,
                Integer.parseInt(months),
                least,
                most,
                withPassed(),
                withWorks(),
                sort);
    }

    private static @Nullable Amount amount(String field, @Nullable String typed, Errors errors) {
        Optional<String> text = filled(typed);
        Optional<Amount> amount = text.flatMap(Amount::parse);
        if (text.isPresent() && amount.isEmpty()) {
            errors.rejectValue(field, "amount", "Montant illisible : « " + text.get() + " ». Exemple : 50 000.");
        }
        return amount.orElse(null);
    }

    static Optional<String> filled(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
