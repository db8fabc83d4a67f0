package fr.jalon.market;

import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a buyer is known to buy, of everything and of some trades. Recent counts fade: a contract counts half after three years.
 *
 * @param name null when nobody published one
 * @param communeOrPostcode {@code C} and an INSEE code or {@code P} and a postcode: where most of its contracts are carried out;
 *     null when none says so
 * @param department where most of its contracts are carried out; null when unknown
 * @param contracts how many are known
 * @param recent the same, fading
 * @param sinceFirst days since the first of them
 * @param sinceLast days since the last
 * @param purchases how many are of the trades
 * @param recentPurchases the same, fading
 * @param near how many are of neighbouring trades (same division)
 * @param recentNear the same, fading
 * @param since the year of the first purchase of the trades; 0 without one
 * @param returning how many purchases of the trades have their next J in 6 to 24 months
 * @param nextReturn the first of these J; null without one
 * @param undated purchases of the trades without a known end
 * @param euros the sum of their usable amounts, ceilings of accords-cadres included; null when none is usable
 * @param withoutAmount how many have none
 * @param small purchases of the trades whose holders work in one département only, as far as is known
 * @param judged purchases of whose holders enough is known to say so
 */
public record BuyerFigures(
        Siren siren,
        @Nullable String name,
        @Nullable String communeOrPostcode,
        @Nullable Department department,
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
        long judged) {}
