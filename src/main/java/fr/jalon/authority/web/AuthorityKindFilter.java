package fr.jalon.authority.web;

import java.util.Set;
import java.util.stream.Stream;

/** Kinds of authorities that a list is narrowed to, by the codes of the register or the beginning of the SIREN. */
enum AuthorityKindFilter {
    COMMUNE("communes", "commune", Set.of("COM")),
    GROUPING(
            "intercommunalités",
            "intercommunalité",
            Set.of("CC", "CA", "CU", "METRO", "MET69", "EPT", "20", "24", "25")),
    DEPARTMENT("départements", "département", Set.of("DEP", "22")),
    REGION("régions", "région", Set.of("REG", "23")),
    LOCAL_BODY(
            "hôpitaux, CCAS et autres établissements locaux", "établissement public local", Set.of("26", "27", "28")),
    STATE(
            "État et ses établissements",
            "État ou établissement public",
            Set.of("11", "12", "13", "15", "16", "17", "18", "19")),
    OTHER("autres", "autre acheteur", Set.of());

    private final String plural;
    private final String singular;
    private final Set<String> codes;

    AuthorityKindFilter(String plural, String singular, Set<String> codes) {
        this.plural = plural;
        this.singular = singular;
        this.codes = codes;
    }

    static AuthorityKindFilter of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.codes.contains(code))
                .findFirst()
                .orElse(OTHER);
    }

    String plural() {
        return plural;
    }

    String singular() {
        return singular;
    }
}
