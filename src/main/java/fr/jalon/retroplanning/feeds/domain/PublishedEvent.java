package fr.jalon.retroplanning.feeds.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as a calendar is told it now.
 *
 * @param event null when it is cancelled: then its day and title are the last ones told
 * @param sequence rises with every change
 * @param since when it became like this
 */
record PublishedEvent(
        UUID planId,
        String key,
        LocalDate day,
        String title,
        @Nullable CalendarEvent event,
        int sequence,
        Instant since) {

    String uid() {
        return CalendarEvent.uid(planId, key);
    }
}
