package fr.jalon.authority.ranking;

/**
 * How likely an authority buys the trade within two years: that it still publishes, times that one of its contracts is of the
 * trade. The constants were tuned by the back-test (docs/prospecting.md), which hardly changes when one of them is another.
 */
final class Habit {

    /** Days of silence that say nothing. */
    private static final double NO_SILENCE = 30;

    /** Days of silence that leave a third, and how many more for each usual day between two contracts. */
    private static final double SILENCE = 150;

    private static final double FOR_EACH_DAY_BETWEEN = 3;
    private static final double LONGEST_BETWEEN = 365;

    /** How much a purchase of a neighbouring trade counts, and after how many contracts its own share counts as much as everybody's. */
    private static final double NEIGHBOUR = 0.1;

    private static final double OTHERS = 40;

    /** Contracts that are yet to come, for each one known. */
    private static final double TO_COME = 6;

    private final Market market;

    Habit(Market market) {
        this.market = market;
    }

    /** From 0 to 1. */
    double of(Candidate one) {
        Purchases figures = one.figures();
        if (figures == null) {
            return market.begins(one.peer()) * atLeastOne(market.usual(one.peer()) * market.tradeShare());
        }
        return publishes(figures) * atLeastOne(figures.recent() * share(figures));
    }

    /** Who publishes every week and has been silent for half a year has most likely stopped; who does so once a year has not. */
    private double publishes(Purchases figures) {
        double between = figures.contracts() < 2
                ? 0
                : (double) (figures.sinceFirst() - figures.sinceLast()) / (figures.contracts() - 1);
        double patience = SILENCE + FOR_EACH_DAY_BETWEEN * Math.min(LONGEST_BETWEEN, between);
        return Math.exp(-Math.max(0, market.silence(figures.sinceLast()) - NO_SILENCE) / patience);
    }

    private double share(Purchases figures) {
        double own = figures.recentPurchases() + NEIGHBOUR * figures.recentNear();
        return Math.min(1, (own + OTHERS * market.tradeShare()) / (figures.recent() + OTHERS));
    }

    private static double atLeastOne(double known) {
        return 1 - Math.exp(-TO_COME * known);
    }
}
