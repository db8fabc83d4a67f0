package fr.jalon.contact.journal.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.InteractionDetails;
import fr.jalon.site.French;

/** Where one says what was handed over. */
record HandedOverPage(AuthorityRef authority, InteractionDetails exchange) {

    public String back() {
        return JournalPage.path(authority);
    }

    public String action() {
        return back() + "/" + exchange.id() + "/documents";
    }

    public String lead() {
        return exchange.kind().label() + " du " + French.date(exchange.on()) + ", " + authority.name();
    }
}
