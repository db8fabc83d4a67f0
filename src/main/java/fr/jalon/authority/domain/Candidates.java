package fr.jalon.authority.domain;

import fr.jalon.authority.ranking.Candidate;
import fr.jalon.authority.ranking.Peer;
import fr.jalon.authority.ranking.Preference;
import fr.jalon.authority.ranking.Purchases;
import fr.jalon.market.BuyerFigures;
import fr.jalon.reference.Places;
import fr.jalon.reference.Positions;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All authorities that could buy: those of whom a contract is known, and the register's, of whom none may be. */
final class Candidates {

    private Candidates() {}

    static List<Candidate> of(List<BuyerFigures> figures, Seeker seeker, Map<Siren, Preference> preferences) {
        List<Candidate> candidates = new ArrayList<>();
        Set<Siren> there = new HashSet<>();
        for (BuyerFigures buyer : figures) {
            there.add(buyer.siren());
            candidates.add(one(buyer.siren(), buyer, seeker, preferences));
        }
        for (Positions.Seat seat : Positions.ofFrance().seats()) {
            Siren siren = seat.collectivity().siren();
            if (there.add(siren)) {
                candidates.add(one(siren, null, seeker, preferences));
            }
        }
        return candidates;
    }

    /** One of them. @param buyer null when none of its contracts is known */
    static Candidate one(Siren siren, @Nullable BuyerFigures buyer, Seeker seeker, Map<Siren, Preference> preferences) {
        KnownPlace place = KnownPlace.of(siren, buyer);
        Department department = department(siren, buyer);
        return new Candidate(
                siren,
                peer(siren),
                seeker.point() == null || place.point() == null
                        ? null
                        : seeker.point().kilometresTo(place.point()),
                place.approximate(),
                department != null && seeker.served().contains(department),
                preferences.getOrDefault(siren, Preference.SCORED),
                buyer == null ? null : purchases(buyer));
    }

    static @Nullable Department department(Siren siren, @Nullable BuyerFigures buyer) {
        return department(siren, buyer == null ? null : buyer.department());
    }

    /** Where it sits. @param published where its contracts are carried out; null when unknown */
    static @Nullable Department department(Siren siren, @Nullable Department published) {
        return Places.ofFrance()
                .collectivity(siren)
                .map(Places.Collectivity::department)
                .orElse(published);
    }

    /** Outside the register the first two digits tell hospitals, syndicates and the State's bodies apart. */
    static Peer peer(Siren siren) {
        return Positions.ofFrance()
                .seat(siren)
                .map(seat -> Peer.of(seat.collectivity().kind(), seat.population()))
                .orElseGet(() -> Peer.of(siren.value().substring(0, 2), 0));
    }

    private static Purchases purchases(BuyerFigures buyer) {
        return new Purchases(
                buyer.contracts(),
                buyer.recent(),
                buyer.sinceFirst(),
                buyer.sinceLast(),
                buyer.purchases(),
                buyer.recentPurchases(),
                buyer.near(),
                buyer.recentNear(),
                buyer.since(),
                buyer.returning(),
                buyer.nextReturn(),
                buyer.undated(),
                buyer.euros(),
                buyer.withoutAmount(),
                buyer.small(),
                buyer.judged());
    }
}
