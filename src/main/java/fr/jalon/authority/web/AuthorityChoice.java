package fr.jalon.authority.web;

import fr.jalon.authority.domain.AuthorityFilter;
import fr.jalon.authority.domain.AuthorityLine;
import fr.jalon.authority.domain.AuthorityListQueries;
import fr.jalon.authority.domain.RegisterQueries;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;

/** Finds the other authority of an act: open ones of the list, then those of the official register. */
@Component
class AuthorityChoice {

    private static final int FOUND = 8;

    private final AuthorityListQueries list;
    private final RegisterQueries register;

    AuthorityChoice(AuthorityListQueries list, RegisterQueries register) {
        this.list = list;
        this.register = register;
    }

    /** A few. @param self the one that the act is about, which is none to choose */
    @Transactional(readOnly = true)
    List<AuthorityLine> found(String typed, Siren self) {
        AuthorityFilter filter = new AuthorityFilter(typed, null, null, AuthorityFilter.State.OPEN);
        return typed.isBlank()
                ? List.of()
                : Stream.concat(list.search(filter, 0, FOUND).stream(), register.search(filter, 0, FOUND + 1).stream())
                        .filter(one -> !one.siren().equals(self))
                        .limit(FOUND)
                        .toList();
    }

    /** Where a field for a SIREN holds a name, who bears it; the field asks to choose. Nobody where it holds no name. */
    List<AuthorityLine> asked(String typed, String field, Siren self, BindingResult errors) {
        if (!isName(typed)) {
            return List.of();
        }
        List<AuthorityLine> found = found(typed, self);
        errors.rejectValue(
                field,
                "choose",
                found.isEmpty()
                        ? "Aucune collectivité ouverte ne répond à ce nom : indiquez son SIREN."
                        : "Choisissez laquelle, au bas du formulaire.");
        return found;
    }

    static boolean isName(String typed) {
        return typed.codePoints().anyMatch(Character::isLetter);
    }
}
