package fr.jalon.contact;

import fr.jalon.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was to follow from the interactions of the company in scope. */
public interface FollowUps {

    /**
     * Those that are due, the oldest first, and after them those ticked today, so that a tick can be taken back. Nobody
     * spoken to since is among them: a later interaction with the same person has closed the follow-up.
     *
     * @param limit at most so many
     * @return empty without a company in scope
     */
    List<FollowUp> due(LocalDate today, int limit);

    /**
     * One of them.
     *
     * @param people the names of those who took part
     * @param what is to be done, null when only the day was noted
     * @param reminds of what happened, in the words of who noted it
     * @param on its day, today or before
     * @param spokenOn the last day since on which somebody else of the authority was spoken to; null when nobody was
     * @param done whether it was ticked today
     * @param path under which it is ticked, {@code …/faite}, and opened again, {@code …/reouverture}
     */
    record FollowUp(
            UUID interactionId,
            Siren authority,
            List<String> people,
            @Nullable String what,
            String reminds,
            LocalDate on,
            @Nullable LocalDate spokenOn,
            boolean done,
            String path) {

        public FollowUp {
            people = List.copyOf(people);
        }
    }
}
