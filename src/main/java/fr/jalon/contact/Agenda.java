package fr.jalon.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the company in scope has to do with authorities, and the events it goes to: what was to follow from interactions,
 * requests whose clock runs, invitations without an answer. For the first page and the mails of the morning, which know none of
 * the features that answer.
 */
public interface Agenda {

    /**
     * Section by section, those with nothing to say left out; empty without a company in scope. One SQL statement, and names.
     *
     * @param day until when follow-ups count, late ones always; the other sections look as far ahead as suits them
     */
    List<Section> until(LocalDate day);

    /** @param entries the most urgent first, a few at most */
    record Section(Heading heading, List<Entry> entries) {}

    /**
     * What stands above a section, and how its entries are shown.
     *
     * @param rank low ones above
     * @param anchor of the section on the first page, to which its acts lead back
     * @param fragment of the feature's own template, {@code template :: fragment}; it is handed the entry
     * @param all where everything of the kind is listed, null where there is no such page
     */
    record Heading(
            int rank,
            String title,
            String anchor,
            String fragment,
            @Nullable All all) {}

    /** A link to everything of a kind. */
    record All(String label, String path) {}

    /**
     * One matter.
     *
     * @param anchor of its row, and what tells it from all others: {@code demande-…}
     * @param facts whose it is and what is to be done, in words
     * @param on its day: in the past when it is late
     * @param tellFrom from which day on a mail speaks of it, null when none does
     * @param whose the members it is a matter of, by membership; the first page shows everybody everything
     * @param path of the page on which it stands
     * @param content the feature's record, for its fragment
     */
    record Entry(
            String anchor,
            String title,
            String facts,
            LocalDate on,
            @Nullable LocalDate tellFrom,
            Set<UUID> whose,
            String path,
            Record content) {}
}
