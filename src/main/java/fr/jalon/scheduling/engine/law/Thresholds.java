package fr.jalon.scheduling.engine.law;

import fr.jalon.scheduling.engine.law.Threshold.Purchase;
import fr.jalon.scheduling.engine.law.Threshold.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The law's thresholds in euros without tax, a table. Those of formal procedures are set anew every two years. */
public final class Thresholds {

    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate APRIL_2026 = LocalDate.of(2026, 4, 1);
    private static final LocalDate Y2028 = LocalDate.of(2028, 1, 1);

    private static final String SINCE_2026 = "2025/2152";
    private static final String BEFORE_2026 = "2014/24/UE";

    private static final Set<Buyer> ALL = EnumSet.allOf(Buyer.class);
    private static final Set<Buyer> AUTHORITIES = EnumSet.of(Buyer.STATE, Buyer.AUTHORITY);

    private static final List<Threshold> TABLE = List.of(
            formal(Purchase.WORKS, ALL, 5_382_000, Y2022, Y2024, BEFORE_2026),
            formal(Purchase.WORKS, ALL, 5_538_000, Y2024, Y2026, BEFORE_2026),
            formal(Purchase.WORKS, ALL, 5_404_000, Y2026, Y2028, SINCE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.STATE), 140_000, Y2022, Y2024, BEFORE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.STATE), 143_000, Y2024, Y2026, BEFORE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.STATE), 140_000, Y2026, Y2028, SINCE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.AUTHORITY), 215_000, Y2022, Y2024, BEFORE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.AUTHORITY), 221_000, Y2024, Y2026, BEFORE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.AUTHORITY), 216_000, Y2026, Y2028, SINCE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.UTILITY), 431_000, Y2022, Y2024, BEFORE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.UTILITY), 443_000, Y2024, Y2026, BEFORE_2026),
            formal(Purchase.SUPPLIES_AND_SERVICES, EnumSet.of(Buyer.UTILITY), 432_000, Y2026, Y2028, SINCE_2026),
            new Threshold(
                    Rule.COMPETITION,
                    Purchase.SUPPLIES_AND_SERVICES,
                    ALL,
                    40_000,
                    LocalDate.of(2020, 1, 1),
                    APRIL_2026.minusDays(1),
                    "R2122-8"),
            new Threshold(Rule.COMPETITION, Purchase.SUPPLIES_AND_SERVICES, ALL, 60_000, APRIL_2026, null, "R2122-8"),
            new Threshold(Rule.COMPETITION, Purchase.WORKS, ALL, 100_000, Y2026, null, "R2122-8"),
            new Threshold(Rule.OFFICIAL_NOTICE, Purchase.WORKS, AUTHORITIES, 90_000, Y2022, null, "R2131-12"),
            new Threshold(
                    Rule.OFFICIAL_NOTICE,
                    Purchase.SUPPLIES_AND_SERVICES,
                    AUTHORITIES,
                    90_000,
                    Y2022,
                    null,
                    "R2131-12"));

    private Thresholds() {}

    /** Everything the table knows, the former values too. */
    public static List<Threshold> all() {
        return TABLE;
    }

    /**
     * The value that holds on a day; beyond the last day the table knows, the last known one, since the next is published only
     * weeks before it counts. Empty before the first.
     */
    public static Optional<Threshold> on(LocalDate day, Rule rule, Purchase purchase, Buyer buyer) {
        return TABLE.stream()
                .filter(row -> row.rule() == rule && row.purchase() == purchase)
                .filter(row -> row.buyers().contains(buyer) && !day.isBefore(row.from()))
                .max(Comparator.comparing(Threshold::from));
    }

    private static Threshold formal(
            Purchase purchase, Set<Buyer> buyers, long euros, LocalDate from, @Nullable LocalDate next, String source) {
        return new Threshold(
                Rule.FORMAL, purchase, buyers, euros, from, next == null ? null : next.minusDays(1), source);
    }
}
