package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.RequestDetails;
import java.time.LocalDate;
import java.util.List;

/** All requests of a company. */
record RequestsPage(List<RequestRow> rows) {

    static RequestsPage of(List<RequestDetails> requests, LocalDate today) {
        return new RequestsPage(
                requests.stream().map(one -> RequestRow.of(one, today)).toList());
    }
}
