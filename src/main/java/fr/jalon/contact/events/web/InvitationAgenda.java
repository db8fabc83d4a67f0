package fr.jalon.contact.events.web;

import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Heading;
import fr.jalon.contact.domain.AgendaPart;
import fr.jalon.contact.events.domain.OpenInvitation;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Invitations without an answer, on the agenda. No mail speaks of them one by one: the event's line counts them. */
@Component
class InvitationAgenda implements AgendaPart<OpenInvitation> {

    static final String ANCHOR = "invitations-ouvertes";

    /** A row of the section. @param path under which it is answered */
    record InvitationOnAgenda(String since, String when, boolean theirs, String path) {}

    @Override
    public Heading heading() {
        return new Heading(40, "Invitations sans réponse", ANCHOR, "contact/events/agenda :: invitation", null);
    }

    @Override
    public String select() {
        return OpenInvitation.SELECT;
    }

    @Override
    public Class<OpenInvitation> row() {
        return OpenInvitation.class;
    }

    @Override
    public List<Entry> entries(List<OpenInvitation> rows, LocalDate today) {
        return rows.stream().map(one -> entry(one, today)).toList();
    }

    private static Entry entry(OpenInvitation one, LocalDate today) {
        String event = "/evenements/" + one.eventId();
        return new Entry(
                "invitation-" + one.id(),
                one.person() == null ? one.authority() : one.person() + ", " + one.authority(),
                one.event(),
                one.firstDay(),
                null,
                Set.of(),
                event,
                new InvitationOnAgenda(
                        (one.theirs() ? "vous invite, le " : "invitation du ") + French.shortDate(one.invitedOn()),
                        one.firstDay().isAfter(today) ? French.distance(today, one.firstDay()) : "en cours",
                        one.theirs(),
                        event + "/invitations/" + one.id()));
    }
}
