package fr.jalon.contact.journal.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The notice of a procedure: with it the time before ends.
 *
 * @param dueOn the deadline for offers, null while unknown
 */
public record JournalNotice(
        UUID id,
        String title,
        LocalDate publishedOn,
        @Nullable LocalDate dueOn) {}
