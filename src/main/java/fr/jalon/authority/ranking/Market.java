package fr.jalon.authority.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What is usual among the candidates: how much of all purchases is the trade, how up to date the data is, what peers do. */
final class Market {

    private static final int YEAR = 365;

    /** However many have begun of late: most of those that have not are small. */
    private static final double MOST_BEGIN = 0.5;

    /** One buyer in so many may have dates that are too late: how up to date the data is follows from the others. */
    private static final int TOO_LATE = 20;

    private static final class Peers {
        private int all;
        private int published;
        private int begun;
        private double recent;
    }

    private final double tradeShare;
    private final long stale;
    private final Map<Peer, Peers> peers = new HashMap<>();

    Market(Collection<Candidate> candidates) {
        long[] silences = candidates.stream()
                .filter(one -> one.figures() != null)
                .mapToLong(one -> one.figures().sinceLast())
                .sorted()
                .toArray();
        stale = silences.length == 0 ? 0 : silences[silences.length / TOO_LATE];
        double all = 0;
        double trade = 0;
        for (Candidate one : candidates) {
            Peers same = peers.computeIfAbsent(one.peer(), key -> new Peers());
            same.all++;
            Purchases figures = one.figures();
            if (figures != null) {
                all += figures.recent();
                trade += figures.recentPurchases();
                same.published++;
                same.begun += figures.sinceFirst() - stale <= YEAR ? 1 : 0;
                same.recent += figures.recent();
            }
        }
        tradeShare = all == 0 ? 0 : trade / all;
    }

    /** How much of what everybody buys is the trade. */
    double tradeShare() {
        return tradeShare;
    }

    /** Days for which one that bought so long ago has been silent, whatever the data does not reach to. */
    long silence(long sinceLast) {
        return Math.max(0, sinceLast - stale);
    }

    /** How much of everything those of its peers buy that have published. */
    double usual(Peer peer) {
        Peers same = peers.get(peer);
        return same == null || same.published == 0 ? 0 : same.recent / same.published;
    }

    /** How likely one that has published nothing begins within two years: as those of its peers that could have begun in the last. */
    double begins(Peer peer) {
        Peers same = peers.get(peer);
        if (same == null || same.begun == 0) {
            return 0;
        }
        double inAYear = (double) same.begun / (same.all - same.published + same.begun);
        return Math.min(MOST_BEGIN, 1 - (1 - inAYear) * (1 - inAYear));
    }
}
