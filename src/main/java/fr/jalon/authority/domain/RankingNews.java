package fr.jalon.authority.domain;

import fr.jalon.shared.Siren;
import java.util.Map;

/** What the list of authorities calls some of them, and what has changed since data arrived. */
public record RankingNews(Map<Siren, String> names, Map<Siren, RankChange> changes) {

    /** What has changed for one, in French; empty when nothing has. @param rank where the page shows it */
    public String words(Siren siren, int rank) {
        RankChange change = changes.get(siren);
        return change == null ? "" : change.shownAt(rank).words();
    }
}
