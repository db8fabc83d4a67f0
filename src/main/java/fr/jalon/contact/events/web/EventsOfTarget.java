package fr.jalon.contact.events.web;

import fr.jalon.contact.events.domain.InvitationDetails;
import fr.jalon.site.French;
import java.util.List;

/** The events to which an authority is invited, or invites, on its card. */
record EventsOfTarget(List<Row> rows) {

    record Row(String event, String path, String facts, String reply, String tone) {

        static Row of(InvitationDetails one) {
            String came = one.came() == null ? "" : one.came() ? " · présence : oui" : " · présence : non";
            return new Row(
                    one.event(),
                    one.eventPath(),
                    French.date(one.firstDay()) + " · "
                            + (one.person() == null
                                    ? (one.theirs() ? "vous invite le " : "votre invitation du ")
                                    : one.person() + (one.theirs() ? " vous invite le " : ", invitation du "))
                            + French.shortDate(one.invitedOn()) + came,
                    one.reply().label(),
                    one.reply().tone());
        }
    }

    static EventsOfTarget of(List<InvitationDetails> invitations) {
        return new EventsOfTarget(invitations.stream().map(Row::of).toList());
    }
}
