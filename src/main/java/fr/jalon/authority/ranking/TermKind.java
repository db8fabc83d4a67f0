package fr.jalon.authority.ranking;

/** What an authority is judged by. */
public enum TermKind {
    /** How near it is. */
    DISTANCE(0.01),
    /** How likely it is to buy the trade within two years. */
    PROBABILITY(0.001),
    /** How much of the trade comes back within 6 to 24 months. */
    RENEWAL(0.5),
    /** How much money the trade is to it. */
    VOLUME(0.3),
    /** How much of the trade it gives to small and to local firms. */
    LOCAL(0.5);

    private final double floor;

    TermKind(double floor) {
        this.floor = floor;
    }

    /** By how much the worst value multiplies a score, at full weight. Nobody buys from afar what he never bought; a poor volume only halves. */
    double factor(double value) {
        return floor + (1 - floor) * value;
    }
}
