package fr.jalon.authority.directory;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.shared.PlainText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words and signs by which directories tell what an authority is. */
final class DirectoryKinds {

    private static final Map<String, AuthorityKind> BY_WORD = new HashMap<>();

    static {
        for (AuthorityKind kind : AuthorityKind.values()) {
            say(kind, kind.label(), kind.name());
        }
        say(AuthorityKind.COMMUNE, "com", "mairie", "ville", "communes");
        say(AuthorityKind.EPCI, "cc", "ca", "cu", "metro", "met69", "ept", "metropole", "epci a fiscalite propre");
        say(AuthorityKind.EPCI, "communaute de communes", "communaute d agglomeration", "communaute urbaine");
        say(AuthorityKind.DEPARTEMENT, "dep", "dpt", "conseil departemental");
        say(AuthorityKind.REGION, "reg", "ctu", "collectivite territoriale unique", "conseil regional");
        say(AuthorityKind.HOSPITAL, "centre hospitalier", "ch", "chu", "ehpad", "hospitalier");
        say(AuthorityKind.SCHOOL, "college", "lycee", "ecole", "universite", "eple");
        say(AuthorityKind.STATE, "ministere", "prefecture", "service de l etat");
        say(
                AuthorityKind.SYNDICATE,
                "sivu",
                "sivom",
                "smf",
                "smo",
                "sm",
                "petr",
                "syndicat mixte",
                "pole metropolitain");
        say(AuthorityKind.HOUSING, "oph", "hlm", "esh", "bailleur", "office public de l habitat");
    }

    private DirectoryKinds() {}

    private static void say(AuthorityKind kind, String... words) {
        for (String word : words) {
            BY_WORD.put(PlainText.of(word), kind);
        }
    }

    static Optional<AuthorityKind> of(String published) {
        return Optional.ofNullable(BY_WORD.get(PlainText.of(published)));
    }
}
