package fr.jalon.market.intake.assembly;

import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.Defect;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One published record of a contract.
 *
 * @param fingerprint of its content, the last resort to order records by
 */
public record Piece(UUID fingerprint, Award award, Set<Defect> defects) {

    /**
     * Whose word counts more, first: the later publication, then a whole record before rows of the consolidated table
     * (which alters texts and codes), then the one that says more, then any fixed order.
     */
    static final Comparator<Piece> PRECEDENCE = Comparator.<Piece, LocalDate>comparing(
                    Piece::publication, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(piece -> piece.award().row() != null)
            .thenComparing(Comparator.comparingLong(Piece::richness).reversed())
            .thenComparing(Piece::fingerprint);

    private @Nullable LocalDate publication() {
        return award.calendar().publication();
    }

    private long richness() {
        Award.Terms terms = award.terms();
        Stream<@Nullable Object> values = Stream.of(
                award.buyer().siret(),
                award.buyer().name(),
                award.subject().object(),
                award.subject().cpv(),
                award.subject().nature(),
                award.subject().procedure(),
                award.subject().frameworkNumber(),
                award.calendar().notification(),
                award.calendar().start(),
                award.calendar().months(),
                award.amount(),
                award.place().department(),
                award.place().name(),
                terms.ccag(),
                terms.consortium(),
                terms.priceForm(),
                terms.offers());
        return values.filter(value -> value != null && !(value instanceof Collection<?> list && list.isEmpty()))
                        .count()
                + award.holders().size()
                + award.amendments().size();
    }
}
