package fr.jalon.contact.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.AuthorityStatus;
import fr.jalon.reference.Point;
import fr.jalon.reference.Positions;
import fr.jalon.reference.Positions.Seat;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an authority is, for how many people and how far away, as far as is known. */
final class SituationWording {

    private static final Map<String, String> REGISTERED = Map.of(
            "COM", "commune",
            "CC", "communauté de communes",
            "CA", "communauté d’agglomération",
            "CU", "communauté urbaine",
            "METRO", "métropole",
            "MET69", "métropole",
            "EPT", "établissement public territorial",
            "DEP", "département",
            "REG", "région");

    private SituationWording() {}

    /** {@code commune, 12 400 habitants, à 11 km de votre siège}; empty when nothing of it is known. */
    static Optional<String> of(Siren siren, AuthorityStatus status, Optional<CompanyProfile> looking) {
        Optional<Seat> seat = Positions.ofFrance().seat(siren);
        String words = Stream.of(
                        kind(seat, status.kind()), population(seat, status.population()), distance(seat, looking))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> kind(Optional<Seat> seat, @Nullable AuthorityKind listed) {
        return seat.map(one -> REGISTERED.get(one.collectivity().kind()))
                .or(() -> Optional.ofNullable(listed)
                        .filter(kind -> kind != AuthorityKind.OTHER)
                        .map(SituationWording::word));
    }

    private static String word(AuthorityKind kind) {
        String label = kind.label();
        return kind == AuthorityKind.STATE
                ? label
                : label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1);
    }

    /** What an administrator has written wins over the census. */
    private static Optional<String> population(Optional<Seat> seat, @Nullable Integer listed) {
        return Optional.ofNullable(listed)
                .or(() -> seat.map(Seat::population))
                .filter(inhabitants -> inhabitants > 0)
                .map(inhabitants -> French.count(inhabitants, "habitant", "habitants"));
    }

    private static Optional<String> distance(Optional<Seat> seat, Optional<CompanyProfile> looking) {
        Optional<Point> there = seat.map(Seat::point);
        Optional<Point> here = looking.map(CompanyProfile::commune).flatMap(Positions.ofFrance()::commune);
        return here.flatMap(from -> there.map(from::kilometresTo)).map(SituationWording::away);
    }

    private static String away(double kilometres) {
        long whole = Math.round(kilometres);
        return whole == 0 ? "à moins d’un km de votre siège" : "à " + French.number(whole) + "\u00A0km de votre siège";
    }
}
