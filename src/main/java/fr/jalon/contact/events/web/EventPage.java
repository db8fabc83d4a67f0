package fr.jalon.contact.events.web;

import fr.jalon.account.Colleague;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event, ready to show.
 *
 * @param going who of the company goes, by name
 * @param again whether its next edition may be noted
 */
record EventPage(
        EventDetails event, List<String> going, List<InvitationDetails> invitations, boolean begun, boolean again) {

    static EventPage of(
            EventDetails event, List<InvitationDetails> invitations, List<Colleague> colleagues, LocalDate today) {
        return new EventPage(
                event,
                colleagues.stream()
                        .filter(one -> event.facts().going().contains(one.membershipId()))
                        .map(Colleague::name)
                        .toList(),
                invitations,
                event.hasBegun(today),
                event.facts().yearly() && event.nextId() == null && event.hasBegun(today));
    }

    public String lead() {
        String place = event.facts().place();
        return French.capitalised(event.days()) + (place == null ? "" : ", " + place);
    }

    public @Nullable String next() {
        return event.nextId() == null ? null : "/evenements/" + event.nextId();
    }
}
