package fr.jalon.contact.web;

import fr.jalon.contact.web.ContactListing.Row;
import fr.jalon.site.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All people of a company, a page at a time.
 *
 * @param previous the address of the page before, null on the first
 * @param next the address of the page after, null on the last
 */
record ContactsPage(
        ContactFilter filter,
        String count,
        List<Row> rows,
        @Nullable String previous,
        @Nullable String next,
        String place) {

    private static final int SIZE = 50;

    static ContactsPage of(ContactFilter filter, List<Row> all, int wanted) {
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int page = Math.min(wanted, last);
        return new ContactsPage(
                filter,
                French.count(all.size(), "contact", "contacts"),
                all.subList((page - 1) * SIZE, Math.min(all.size(), page * SIZE)),
                page == 1 ? null : at(filter, page - 1),
                page == last ? null : at(filter, page + 1),
                "page " + page + " sur " + last);
    }

    private static String at(ContactFilter filter, int page) {
        String address = filter.address("/contacts");
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    public String words() {
        return filter.words();
    }

    public boolean filtered() {
        return filter.isAny();
    }

    public boolean due() {
        return filter.due();
    }

    public boolean unplaced() {
        return filter.unplaced();
    }

    public String file(String ending) {
        return filter.address("/contacts." + ending);
    }

    /** The address of all, of those to re-check, of those without a role. */
    public String state(String state) {
        return ContactFilter.address("/contacts", filter.words(), state.isEmpty() ? null : state);
    }
}
