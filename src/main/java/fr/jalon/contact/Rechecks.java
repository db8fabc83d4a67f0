package fr.jalon.contact;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The few people whom a company asks after in a week: the same for all colleagues, from Monday to Sunday. */
public interface Rechecks {

    /** Those still to do, the most wanted first; empty when all is done, or no company is in scope. */
    List<Recheck> ofWeek();

    /**
     * One of them; its acts are forms sent to {@code path}, with the fragment {@code contact/freshness/recheck :: row}.
     *
     * @param position as the person says it, null while unknown
     * @param age how fresh it is, in words: {@code à revérifier, 11 mois}
     * @param reason why this one, in words
     * @param email null while unknown
     * @param phone null while unknown
     * @param path of the page « Est-ce le bon contact ? »
     */
    record Recheck(
            UUID contactId,
            String name,
            @Nullable String position,
            String authority,
            String age,
            String reason,
            @Nullable String email,
            @Nullable String phone,
            String path) {}
}
