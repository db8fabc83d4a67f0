package fr.jalon.authority.web;

import fr.jalon.authority.domain.AuthorityDetails;
import fr.jalon.authority.domain.AuthorityLine;
import java.util.List;

/** The page of an act on one authority. @param path of the authority @param found others, of whom one is to be chosen */
record FatePage(String path, String name, String siren, List<AuthorityLine> found) {

    static FatePage of(AuthorityDetails details, List<AuthorityLine> found) {
        return new FatePage(
                ListedAuthority.path(details.siren()),
                details.facts().name(),
                details.siren().formatted(),
                found);
    }
}
