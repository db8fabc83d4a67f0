package fr.jalon.authority.ranking;

/**
 * Authorities that are alike.
 *
 * @param kind COM, CC, CA, CU, METRO, DEP, REG…; empty for those outside the register (hospitals, schools, syndicates, State)
 * @param band of its population, from 0; 0 where it is unknown
 */
public record Peer(String kind, int band) {

    private static final int[] BANDS = {2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 250_000};

    /** The peers of an authority of so many inhabitants. */
    public static Peer of(String kind, int population) {
        int band = 0;
        while (band < BANDS.length && population >= BANDS[band]) {
            band++;
        }
        return new Peer(kind, band);
    }
}
