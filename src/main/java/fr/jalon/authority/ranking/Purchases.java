package fr.jalon.authority.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an authority buys. Recent counts fade: a contract counts half after three years.
 *
 * @param contracts how many of its contracts are known
 * @param recent the same, fading
 * @param sinceFirst days since the first of them
 * @param sinceLast days since the last
 * @param purchases how many are of the company's trades
 * @param recentPurchases the same, fading
 * @param near how many are of neighbouring trades
 * @param recentNear the same, fading
 * @param since the year of the first purchase of the trade; 0 without one
 * @param returning how many purchases of the trade have their next J in 6 to 24 months
 * @param nextReturn the first of these J
 * @param undated purchases of the trade without a known end
 * @param euros known for the trade; null when no amount is
 * @param withoutAmount purchases of the trade without a usable amount
 * @param small purchases whose holder is known as small or local
 * @param judged purchases whose holder can be judged
 */
public record Purchases(
        long contracts,
        double recent,
        long sinceFirst,
        long sinceLast,
        long purchases,
        double recentPurchases,
        long near,
        double recentNear,
        int since,
        int returning,
        @Nullable LocalDate nextReturn,
        long undated,
        @Nullable Long euros,
        long withoutAmount,
        long small,
        long judged) {

    public Purchases {
        if (sinceFirst < sinceLast) {
            throw new IllegalArgumentException("Le premier achat suit le dernier : " + sinceFirst + " < " + sinceLast);
        }
    }
}
