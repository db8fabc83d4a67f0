package fr.jalon.cctp.leaks;

import java.util.List;

/**
 * Who writes, as far as a text could name them.
 *
 * @param company its name
 * @param siret 14 digits
 * @param people names of those who work there
 */
public record Author(String company, String siret, List<String> people) {

    public Author {
        people = List.copyOf(people);
    }
}
