package fr.jalon.authority.web;

import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.AuthorityDetailsQueries;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The authority that an address names. */
@Component
class ListedAuthority {

    private final AuthorityDetailsQueries queries;

    ListedAuthority(AuthorityDetailsQueries queries) {
        this.queries = queries;
    }

    /** @throws NotFoundException when it is no SIREN, or not on the list */
    AuthorityDetails of(String siren) {
        return typed(siren).flatMap(queries::find).orElseThrow(() -> new NotFoundException("authority " + siren));
    }

    /** What somebody typed, if it names one. */
    Optional<AuthorityDetails> named(@Nullable String typed) {
        return typed == null
                ? Optional.empty()
                : Siren.parse(typed).or(() -> typed(typed)).flatMap(queries::find);
    }

    private static Optional<Siren> typed(String siren) {
        return Optional.of(siren).filter(text -> text.matches("[0-9]{9}")).map(Siren::new);
    }

    static String path(Siren siren) {
        return "/collectivites/" + siren.value();
    }
}
