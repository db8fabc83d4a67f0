package fr.jalon.authority.web;

import fr.jalon.authority.domain.AuthorityChange;
import fr.jalon.site.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change in a list of changes.
 *
 * @param path of its own page
 * @param undone who took it back, in words; null while it holds
 */
record ChangeLine(
        String sentence,
        String when,
        List<String> details,
        String path,
        @Nullable String undone) {

    static ChangeLine of(AuthorityChange change) {
        return new ChangeLine(
                ChangeWording.sentence(change),
                French.moment(change.at()),
                ChangeWording.details(change),
                "/collectivites/historique/" + change.id(),
                change.undoneBy() == null ? null : "annulé par " + change.undoneBy());
    }
}
