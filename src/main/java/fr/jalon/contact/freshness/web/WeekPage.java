package fr.jalon.contact.freshness.web;

import fr.jalon.contact.Rechecks.Recheck;
import fr.jalon.site.French;
import java.util.List;

/**
 * The people to ask after this week.
 *
 * @param done how many of them are done
 */
record WeekPage(List<Recheck> rechecks, int done) {

    /** Says how many are left: a company that knows few people has fewer than five. */
    public String title() {
        return rechecks.isEmpty()
                ? "Contacts à revérifier"
                : French.count(rechecks.size(), "contact", "contacts") + " à revérifier";
    }
}
