package fr.jalon.authority.ranking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What is usual among the candidates: how much of all purchases is the trade, and how much peers buy. */
final class Market {

    private final double tradeShare;
    private final Map<Peer, Double> usual = new HashMap<>();

    Market(Collection<Candidate> candidates) {
        double all = 0;
        double trade = 0;
        Map<Peer, double[]> peers = new HashMap<>();
        for (Candidate one : candidates) {
            double[] peer = peers.computeIfAbsent(one.peer(), key -> new double[2]);
            peer[0]++;
            if (one.figures() != null) {
                all += one.figures().recent();
                trade += one.figures().recentPurchases();
                peer[1] += one.figures().recent();
            }
        }
        tradeShare = all == 0 ? 0 : trade / all;
        peers.forEach((peer, sums) -> usual.put(peer, sums[1] / sums[0]));
    }

    /** Purchases of the trade to be expected of one that buys so much of everything. */
    double expected(double recent) {
        return recent * tradeShare;
    }

    /** What is to be expected of one of these peers of whom nothing is known. */
    double expected(Peer peer) {
        return expected(usual.getOrDefault(peer, 0.0));
    }
}
