package fr.jalon.market.domain;

import fr.jalon.account.CompanyProfile;
import fr.jalon.reference.Places;
import fr.jalon.reference.Point;
import fr.jalon.reference.Positions;
import java.util.Optional;

/**
 * Within reach of a place.
 *
 * @param place what it is called
 * @param kilometres as the crow flies
 */
public record Around(String place, Point point, int kilometres) {

    /** Where the company works from, as far as it goes; empty while it has not said where, or nobody knows where that is. */
    public static Optional<Around> of(CompanyProfile profile) {
        return Optional.ofNullable(profile.commune())
                .flatMap(insee -> Positions.ofFrance()
                        .commune(insee)
                        .map(point -> new Around(
                                Places.ofFrance()
                                        .commune(insee)
                                        .map(Places.Commune::name)
                                        .orElse(insee),
                                point,
                                profile.reach())));
    }
}
