package fr.jalon.cctp.neutrality;

/**
 * What offers are compared by.
 *
 * @param name as the buyer writes it
 * @param weight in percent
 */
public record AwardCriterion(String name, int weight) {

    public AwardCriterion {
        if (weight < 0 || weight > 100) {
            throw new IllegalArgumentException("a weight in percent: " + weight);
        }
    }
}
