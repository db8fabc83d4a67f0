package fr.jalon.authority.ranking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why a term has its value, as data; {@code RankingWording} makes the sentence. */
public sealed interface Fact {

    /** @param approximate whether the place is not the authority's own, but that of its contracts or of its département */
    record Away(double kilometres, boolean approximate) implements Fact {}

    /** No place is known, of the authority or of the company. @param served whether it lies in a département that the company serves */
    record Nowhere(boolean served) implements Fact {}

    /**
     * It buys the trade.
     *
     * @param since the year of its first purchase known
     * @param silent for how many months no contract of any kind is known
     */
    record Buys(long purchases, int since, int silent) implements Fact {}

    /**
     * It has bought other things only.
     *
     * @param near how many purchases are of a neighbouring trade
     * @param silent for how many months no contract of any kind is known
     */
    record BuysOtherThings(long contracts, long near, int silent) implements Fact {}

    /** None of its contracts is known: judged by authorities of its kind and size. */
    record LikeItsPeers(Peer peer) implements Fact {}

    /** Contracts of the trade that come back. @param first the nearest J */
    record ComesBack(int contracts, LocalDate first) implements Fact {}

    /** None is known to come back. @param undated how many contracts of the trade have no known end */
    record NothingComesBack(long undated) implements Fact {}

    /** Euros known for the trade. @param unknown how many purchases have no usable amount */
    record Spends(long euros, long unknown) implements Fact {}

    /** Nothing is known of what it spends on the trade. */
    record SpendsUnknown() implements Fact {}

    /**
     * Contracts of the trade whose holder is known as small or local.
     *
     * @param known contracts whose holder can be judged
     * @param unknown contracts whose holder cannot
     */
    record GivesToSmall(long small, long known, long unknown) implements Fact {}

    /** No holder of the trade can be judged. @param contracts how many contracts that is; null when it has none */
    record HoldersUnknown(@Nullable Long contracts) implements Fact {}
}
