package fr.jalon.contact.events.domain;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as pages show it.
 *
 * @param contact the person's id, null for the authority as such
 * @param who the person's name, else the authority's
 * @param theirs whether they invited us
 * @param came null while unknown
 */
public record InvitationDetails(
        UUID id,
        UUID eventId,
        String event,
        LocalDate firstDay,
        LocalDate lastDay,
        Siren siren,
        String authority,
        @Nullable UUID contact,
        @Nullable String person,
        boolean theirs,
        LocalDate invitedOn,
        Reply reply,
        @Nullable LocalDate repliedOn,
        @Nullable Boolean came) {

    /** {@code Mme Claire Aubert, Ville de Montbriand}. */
    public String who() {
        return person == null ? authority : person + ", " + authority;
    }

    public String eventPath() {
        return "/evenements/" + eventId;
    }

    public String path() {
        return eventPath() + "/invitations/" + id;
    }
}
