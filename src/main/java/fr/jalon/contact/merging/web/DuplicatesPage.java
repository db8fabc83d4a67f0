package fr.jalon.contact.merging.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.Likeness;
import fr.jalon.contact.merging.domain.DuplicateQueries.Duplicates;
import fr.jalon.contact.merging.domain.DuplicateQueries.Pair;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pairs of people who are likely one.
 *
 * @param apart those of which a colleague has said that they are two
 */
record DuplicatesPage(List<Row> pairs, List<Row> apart) {

    /**
     * Two people.
     *
     * @param why in words
     */
    record Row(ContactDetails one, ContactDetails other, String authorities, String why, String path) {}

    static DuplicatesPage of(Duplicates found, Map<Siren, String> called) {
        return new DuplicatesPage(rows(found.likely(), called), rows(found.apart(), called));
    }

    private static List<Row> rows(List<Pair> pairs, Map<Siren, String> called) {
        return pairs.stream().map(pair -> row(pair, called)).toList();
    }

    private static Row row(Pair pair, Map<Siren, String> called) {
        String first = String.valueOf(called.get(pair.one().authority()));
        String second = String.valueOf(called.get(pair.other().authority()));
        return new Row(
                pair.one(),
                pair.other(),
                first.equals(second) ? first : first + " et " + second,
                pair.likeness().reasons().stream().map(Likeness.Reason::label).collect(Collectors.joining(", ")),
                pair.one().path() + "/fusion/" + pair.other().id());
    }
}
