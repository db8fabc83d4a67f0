package fr.jalon.authority.web;

import fr.jalon.authority.ranking.Weights;
import fr.jalon.site.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking on the page of targets.
 *
 * @param possible whether trades and a place are said, without which nothing can be ranked
 * @param count how many answer the filter, in words
 * @param problem what is wrong with the filter, null when nothing is
 * @param page which one of the ranking this is, from 1
 * @param query the filters and the page of the ranking, as they stand in an address
 * @param refused those that are not for the company, with its reasons
 */
record RankingPart(
        boolean possible,
        List<RankedLine> lines,
        String count,
        String departments,
        @Nullable String problem,
        List<Choice> kinds,
        String kind,
        Weights weights,
        @Nullable String previous,
        @Nullable String next,
        String place,
        int page,
        String query,
        List<Refused> refused) {

    /** One that is not for the company. */
    record Refused(String siren, String name, String reason) {}

    /** One slider. */
    record Slider(String name, String label, int value) {}

    /** In the order of the terms. */
    public List<Slider> sliders() {
        return List.of(
                new Slider("distance", "Distance", weights.distance()),
                new Slider("probabilite", "Achète votre métier", weights.probability()),
                new Slider("renouvellement", "Renouvellement", weights.renewal()),
                new Slider("volume", "Volume", weights.volume()),
                new Slider("pme", "Part aux PME locales", weights.local()));
    }
}
