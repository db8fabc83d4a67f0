package fr.jalon.authority.web;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.authority.domain.AuthorityFilter;
import fr.jalon.authority.domain.AuthorityLine;
import fr.jalon.authority.domain.AuthorityListQueries;
import fr.jalon.authority.domain.RegisterQueries;
import fr.jalon.reference.PlaceParser;
import fr.jalon.shared.Department;
import fr.jalon.site.Choice;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the list of authorities together: filters are in the address, and each can be taken away. */
@Component
class AuthoritiesPageAssembler {

    private static final int SIZE = 50;

    private final AuthorityListQueries queries;
    private final RegisterQueries register;

    AuthoritiesPageAssembler(AuthorityListQueries queries, RegisterQueries register) {
        this.queries = queries;
        this.register = register;
    }

    @Transactional(readOnly = true)
    AuthoritiesPage page(String q, String nature, String dep, String etat, int page) {
        Optional<Department> place = PlaceParser.department(dep.strip());
        AuthorityFilter filter =
                new AuthorityFilter(q.strip(), kind(nature), place.orElse(null), AuthorityFilter.State.of(etat));
        long listed = queries.count(filter);
        long registered = register.count(filter);
        List<AuthorityLine> found = found(filter, page, listed);
        return new AuthoritiesPage(
                q,
                filter.kind() == null ? "" : filter.kind().name(),
                dep,
                filter.state().word(),
                dep.isBlank() || place.isPresent() ? null : "Indiquez un seul département, par exemple 44.",
                lead(listed, registered),
                found.stream().limit(SIZE).map(AuthoritiesPage.Line::of).toList(),
                chips(filter),
                page == 1 ? null : AuthoritiesPage.address(filter, "", found.isEmpty() ? 1 : page - 1),
                found.size() > SIZE ? AuthoritiesPage.address(filter, "", page + 1) : null,
                "page " + page);
    }

    /** First the list, then whom the register alone knows, as if they were one; one more than a page holds. */
    private List<AuthorityLine> found(AuthorityFilter filter, int page, long listed) {
        List<AuthorityLine> found = new ArrayList<>(queries.search(filter, page - 1, SIZE));
        if (found.size() <= SIZE) {
            long passed = Math.max(0, (page - 1L) * SIZE - listed);
            found.addAll(register.search(filter, passed, SIZE + 1 - found.size()));
        }
        return found;
    }

    /** How many answer, and where they are known from: the second are there for companies to find, and nobody has kept them. */
    private static String lead(long listed, long registered) {
        return "Sur la liste : " + French.number(listed) + " (qui a publié un marché, et ce que vous avez corrigé)."
                + (registered == 0
                        ? ""
                        : " Au répertoire officiel seulement : " + French.number(registered)
                                + ", que les entreprises trouvent aussi ; elles suivent la liste, les plus peuplées d’abord.");
    }

    /** What is no kind is all of them. */
    private static @org.jspecify.annotations.Nullable AuthorityKind kind(String nature) {
        return Arrays.stream(AuthorityKind.values())
                .filter(kind -> kind.name().equals(nature))
                .findFirst()
                .orElse(null);
    }

    /** The value is the address without that filter. */
    private static List<Choice> chips(AuthorityFilter filter) {
        List<Choice> chips = new ArrayList<>();
        if (filter.kind() != null) {
            chips.add(new Choice(
                    AuthoritiesPage.address(filter, "nature", 0), filter.kind().label()));
        }
        if (filter.department() != null) {
            chips.add(new Choice(
                    AuthoritiesPage.address(filter, "dep", 0),
                    PlaceParser.name(filter.department().code())));
        }
        if (filter.state() != AuthorityFilter.State.STANDING) {
            chips.add(new Choice(
                    AuthoritiesPage.address(filter, "etat", 0), filter.state().label()));
        }
        return chips;
    }
}
