package fr.jalon.authority.ranking;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Authorities for tests of the ranking: one that buys nothing known, changed step by step. */
final class SomeCandidates {

    static final Peer TOWN = new Peer("COM", 3);
    static final Purchases NOTHING = new Purchases(10, 5, 700, 20, 0, 0, 0, 0, 0, 0, null, 0, null, 0, 0, 0);

    private SomeCandidates() {}

    static Candidate town(int number, @Nullable Double kilometres, @Nullable Purchases figures) {
        return new Candidate(siren(number), TOWN, kilometres, false, false, Preference.SCORED, figures);
    }

    static Candidate preference(Candidate one, Preference preference) {
        return new Candidate(
                one.siren(), one.peer(), one.kilometres(), one.approximate(), one.served(), preference, one.figures());
    }

    /** So many purchases of the trade, all of this year. */
    static Purchases buying(int purchases) {
        return new Purchases(10, 5, 700, 20, purchases, purchases, 0, 0, 2020, 0, null, 0, null, purchases, 0, 0);
    }

    /** So many contracts, two in three of them of the last three years, a tenth of the trade. */
    static Purchases publishing(int contracts, int sinceFirst, int sinceLast) {
        double recent = contracts / 1.5;
        return new Purchases(
                contracts,
                recent,
                sinceFirst,
                sinceLast,
                contracts / 10,
                recent / 10,
                0,
                0,
                2020,
                0,
                null,
                0,
                null,
                0,
                0,
                0);
    }

    static Purchases returning(int contracts) {
        return new Purchases(10, 5, 700, 20, 3, 3, 0, 0, 2020, contracts, LocalDate.of(2027, 3, 1), 0, null, 3, 0, 0);
    }

    static Purchases spending(@Nullable Long euros) {
        return new Purchases(10, 5, 700, 20, 3, 3, 0, 0, 2020, 0, null, 0, euros, euros == null ? 3 : 0, 0, 0);
    }

    static Purchases holders(int small, int judged) {
        return new Purchases(10, 5, 700, 20, 4, 4, 0, 0, 2020, 0, null, 4, null, 4, small, judged);
    }

    static Siren siren(int number) {
        return new Siren(String.format("21%07d", number));
    }
}
