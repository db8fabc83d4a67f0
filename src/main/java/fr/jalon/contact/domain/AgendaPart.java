package fr.jalon.contact.domain;

import fr.jalon.contact.Agenda.Entry;
import fr.jalon.contact.Agenda.Heading;
import java.time.LocalDate;
import java.util.List;

/**
 * What a feature adds to the agenda. It says what is to be read and what follows from that; the parts are read together in one
 * statement, because the first page shows them all.
 */
public interface AgendaPart<R extends Record> {

    Heading heading();

    /**
     * A SELECT of few rows in the order in which they are shown, of {@code :company} alone. {@code :today}, {@code :until} and
     * {@code :morning} (the instant at which today began) are given; columns are called as the components of the row, in snake case.
     */
    String select();

    Class<R> row();

    /** @param rows at least one */
    List<Entry> entries(List<R> rows, LocalDate today);
}
