package fr.jalon.authority.web;

import fr.jalon.authority.ranking.Weights;
import org.jspecify.annotations.Nullable;

/** Where the sliders stand; with {@code origine} they go back to where they were at first. */
record WeightsForm(
        @Nullable String distance,
        @Nullable String probabilite,
        @Nullable String renouvellement,
        @Nullable String volume,
        @Nullable String pme,
        @Nullable String origine) {

    /** A slider sends nothing but whole numbers of its range: what is none leaves its weight at the first value. */
    Weights weights() {
        Weights first = Weights.DEFAULT;
        return origine != null
                ? first
                : new Weights(
                        value(distance, first.distance()),
                        value(probabilite, first.probability()),
                        value(renouvellement, first.renewal()),
                        value(volume, first.volume()),
                        value(pme, first.local()));
    }

    private static int value(@Nullable String sent, int otherwise) {
        return sent == null || !sent.matches("[0-9]{1,3}") ? otherwise : Math.min(Weights.MOST, Integer.parseInt(sent));
    }
}
