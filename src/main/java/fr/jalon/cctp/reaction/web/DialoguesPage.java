package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;

/**
 * All published drafts.
 *
 * @param mine open, of the trades and the territory of the company that looks
 * @param open the other open ones
 * @param over those that take no remark any more
 */
record DialoguesPage(
        List<DialogueSummary> mine,
        List<DialogueSummary> open,
        List<DialogueSummary> over,
        boolean buyer,
        boolean company,
        LocalDate today) {

    public boolean isEmpty() {
        return mine.isEmpty() && open.isEmpty() && over.isEmpty();
    }

    /** {@code jusqu’au 18 déc. 2026 à 17 h 00 (heure de Paris), dans 17 jours}. */
    public String closing(DialogueSummary one) {
        LocalDate day = one.closesAt().atZone(French.PARIS).toLocalDate();
        return one.isOpen()
                ? "Remarques jusqu’au " + French.moment(one.closesAt()) + ", " + French.distance(today, day)
                : "Clos depuis le " + French.moment(one.closesAt());
    }
}
