package fr.jalon.contact.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes up at fairs and forums: what a first page shows of it. Answers about the company in scope, empty without one. */
public interface UpcomingEvents {

    /** Events that are on or begin within so many days, the next first. */
    List<Upcoming> upcoming(int days, int limit);

    /** Invitations to events to come that nobody answered yet, the next event first. */
    List<OpenInvitation> unanswered(int limit);

    /** @param days in words, {@code du 12 au 14 mars 2027} */
    record Upcoming(
            UUID id, String name, String days, @Nullable String place, LocalDate firstDay, String path) {}

    /**
     * @param who was invited or invites, {@code Mme Claire Aubert, Ville de Montbriand}
     * @param theirs whether they invited us, so that the answer is ours to give
     * @param act where an answer is sent: a POST with {@code reply} YES, NO or MAYBE, and {@code de=accueil} to come back to the
     *     first page
     */
    record OpenInvitation(
            UUID id, String event, String who, boolean theirs, LocalDate invitedOn, String act, String path) {}
}
