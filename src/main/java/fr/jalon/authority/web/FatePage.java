package fr.jalon.authority.web;

import fr.jalon.authority.domain.AuthorityDetails;

/** The page of an act on one authority. @param path of the authority */
record FatePage(String path, String name, String siren) {

    static FatePage of(AuthorityDetails details) {
        return new FatePage(
                ListedAuthority.path(details.siren()),
                details.facts().name(),
                details.siren().formatted());
    }
}
