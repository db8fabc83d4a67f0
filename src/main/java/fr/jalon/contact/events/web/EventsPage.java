package fr.jalon.contact.events.web;

import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All events of a company.
 *
 * @param again yearly ones that are over and whose next edition nobody noted
 * @param open invitations without an answer
 */
record EventsPage(List<Row> coming, List<Row> again, List<Row> past, List<InvitationDetails> open) {

    /** @param next about when it comes back, in words */
    record Row(String name, String facts, String path, String next) {

        static Row of(EventDetails event) {
            return new Row(
                    event.facts().name(),
                    Stream.of(
                                    event.facts().kind().label(),
                                    event.days(),
                                    event.facts().place() == null
                                            ? ""
                                            : event.facts().place(),
                                    event.invitations() == 0
                                            ? ""
                                            : French.count(event.invitations(), "invitation", "invitations"),
                                    event.dropped() ? "vous n’y allez pas" : "")
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")),
                    event.path(),
                    "vers " + French.month(event.facts().firstDay().plusWeeks(52)));
        }
    }

    static EventsPage of(List<EventDetails> events, List<InvitationDetails> open, LocalDate today) {
        return new EventsPage(
                events.stream().filter(one -> !one.isOver(today)).map(Row::of).toList(),
                events.stream().filter(one -> isAgain(one, today)).map(Row::of).toList(),
                events.stream()
                        .filter(one -> one.isOver(today) && !isAgain(one, today))
                        .map(Row::of)
                        .toList(),
                open);
    }

    private static boolean isAgain(EventDetails event, LocalDate today) {
        return event.isOver(today) && event.facts().yearly() && event.nextId() == null && !event.dropped();
    }

    public boolean isEmpty() {
        return coming.isEmpty() && again.isEmpty() && past.isEmpty();
    }
}
