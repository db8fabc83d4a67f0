package fr.jalon.contact.events.web;

import fr.jalon.contact.Agenda.All;
import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Heading;
import fr.jalon.contact.domain.AgendaPart;
import fr.jalon.contact.events.domain.ComingEvent;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Events that one goes to within a month, on the agenda. */
@Component
class EventAgenda implements AgendaPart<ComingEvent> {

    private static final int TOLD_BEFORE = 3;

    /** A row of the section. @param begun whether one can have met somebody there */
    record EventOnAgenda(String facts, String when, boolean begun) {}

    @Override
    public Heading heading() {
        All all = new All("Tous les événements", "/evenements");
        return new Heading(30, "Événements à venir", "evenements", "contact/events/agenda :: event", all);
    }

    @Override
    public String select() {
        return ComingEvent.SELECT;
    }

    @Override
    public Class<ComingEvent> row() {
        return ComingEvent.class;
    }

    @Override
    public List<Entry> entries(List<ComingEvent> rows, LocalDate today) {
        return rows.stream().map(event -> entry(event, today)).toList();
    }

    private static Entry entry(ComingEvent event, LocalDate today) {
        boolean begun = !today.isBefore(event.firstDay());
        String open = French.count(event.unanswered(), "invitation sans réponse", "invitations sans réponse");
        String facts = Stream.of(
                        French.capitalised(EventDetails.days(event.firstDay(), event.lastDay())),
                        event.place() == null ? "" : event.place(),
                        event.unanswered() == 0 ? "" : open)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        String when = begun ? "en cours" : French.distance(today, event.firstDay());
        return new Entry(
                "evenement-" + event.id(),
                event.name(),
                facts,
                event.firstDay(),
                event.firstDay().minusDays(TOLD_BEFORE),
                event.going(),
                "/evenements/" + event.id(),
                new EventOnAgenda(facts, when, begun));
    }
}
