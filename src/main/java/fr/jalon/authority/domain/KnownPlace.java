package fr.jalon.authority.domain;

import fr.jalon.market.BuyerFigures;
import fr.jalon.reference.Point;
import fr.jalon.reference.Positions;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an authority is, as well as is known: its own seat, else where its contracts are carried out, else the chef-lieu of its
 * département.
 *
 * @param point null while nothing is known
 * @param approximate whether it is not its own seat
 */
record KnownPlace(@Nullable Point point, boolean approximate) {

    static KnownPlace of(Siren siren, @Nullable BuyerFigures figures) {
        Positions positions = Positions.ofFrance();
        Point seat = positions.seat(siren).map(Positions.Seat::point).orElse(null);
        if (seat != null || figures == null) {
            return new KnownPlace(seat, false);
        }
        String place = figures.communeOrPostcode();
        Optional<Point> ofContracts = place == null ? Optional.empty() : of(place, positions);
        Department department = figures.department();
        Point found = ofContracts
                .or(() -> department == null ? Optional.empty() : positions.department(department))
                .orElse(null);
        return new KnownPlace(found, true);
    }

    private static Optional<Point> of(String place, Positions positions) {
        String code = place.substring(1);
        return place.startsWith("C") ? positions.commune(code) : positions.postcode(code);
    }
}
