package fr.jalon.authority.directory;

import fr.jalon.authority.AuthorityKind;
import fr.jalon.reference.OfficialNames;
import fr.jalon.reference.PlaceParser;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Understands one line of a directory, or says in a sentence why not. */
final class DirectoryInterpreter {

    /** Why a line is left out. */
    static final class RefusedLineException extends Exception {

        private static final long serialVersionUID = 1L;

        RefusedLineException(String sentence) {
            super(sentence);
        }
    }

    private final boolean shortNames;

    /** @param shortNames whether communes are published by their bare name: {@code Nantes} */
    DirectoryInterpreter(boolean shortNames) {
        this.shortNames = shortNames;
    }

    DirectoryRow row(int line, Map<DirectoryColumn, String> cells) throws RefusedLineException {
        Siren siren = siren(text(cells, DirectoryColumn.SIREN, 40));
        String name = text(cells, DirectoryColumn.NAME, 300);
        if (name == null) {
            throw new RefusedLineException("Le nom manque.");
        }
        AuthorityKind kind = kind(text(cells, DirectoryColumn.KIND, 100));
        String insee = text(cells, DirectoryColumn.INSEE, 20);
        Department department = department(text(cells, DirectoryColumn.DEPARTMENT, 100), kind, insee);
        Integer population = population(text(cells, DirectoryColumn.POPULATION, 40));
        String seat = text(cells, DirectoryColumn.SEAT, 200);
        return new DirectoryRow(
                line,
                siren.value(),
                OfficialNames.printed(shortNames ? officialName(siren, kind, name, insee, population) : name),
                kind == null ? null : kind.name(),
                department == null ? null : department.code(),
                seat == null && shortNames && kind == AuthorityKind.COMMUNE ? name : seat,
                text(cells, DirectoryColumn.ADDRESS, 500),
                population,
                text(cells, DirectoryColumn.WEBSITE, 300),
                text(cells, DirectoryColumn.PLATFORM, 300));
    }

    private static Siren siren(@Nullable String published) throws RefusedLineException {
        if (published == null) {
            throw new RefusedLineException("Le SIREN manque.");
        }
        return Siren.parse(published)
                .orElseThrow(() -> new RefusedLineException(
                        "« " + published + " » n’est pas un SIREN : il compte 9 chiffres et sa clé doit être juste."));
    }

    private static @Nullable AuthorityKind kind(@Nullable String published) throws RefusedLineException {
        if (published == null) {
            return null;
        }
        return DirectoryKinds.of(published)
                .orElseThrow(() -> new RefusedLineException("Nature inconnue : « " + published + " »."));
    }

    private static @Nullable Department department(
            @Nullable String published, @Nullable AuthorityKind kind, @Nullable String insee)
            throws RefusedLineException {
        if (published != null) {
            return Department.parse(published)
                    .or(() -> PlaceParser.department(published))
                    .orElseThrow(() -> new RefusedLineException("Département inconnu : « " + published + " »."));
        }
        if (insee == null) {
            return null;
        }
        Optional<Department> told = kind == AuthorityKind.DEPARTEMENT
                ? Department.parse(insee)
                : kind == AuthorityKind.COMMUNE ? Department.ofCommune(insee) : Optional.empty();
        return told.orElse(null);
    }

    private static @Nullable Integer population(@Nullable String published) throws RefusedLineException {
        if (published == null) {
            return null;
        }
        String digits = published.replaceAll("[\\s\\u00A0\\u202F]", "").replaceAll("[.,]0+$", "");
        if (!digits.matches("\\d{1,9}")) {
            throw new RefusedLineException("« " + published + " » n’est pas un nombre d’habitants.");
        }
        return Integer.valueOf(digits);
    }

    private static String officialName(
            Siren siren,
            @Nullable AuthorityKind kind,
            String name,
            @Nullable String insee,
            @Nullable Integer population) {
        Places places = Places.ofFrance();
        if (kind == AuthorityKind.COMMUNE) {
            int inhabitants = population != null
                    ? population
                    : Optional.ofNullable(insee)
                            .flatMap(places::commune)
                            .map(Places.Commune::population)
                            .orElse(0);
            return OfficialNames.commune(name, inhabitants);
        }
        if (kind == AuthorityKind.EPCI) {
            return OfficialNames.grouping(name);
        }
        return places.collectivity(siren).map(Places.Collectivity::name).orElse(name);
    }

    /** One line of text without blanks around; null where there is none. */
    private static @Nullable String text(Map<DirectoryColumn, String> cells, DirectoryColumn column, int longest)
            throws RefusedLineException {
        String text = cells.getOrDefault(column, "")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        if (text.codePointCount(0, text.length()) > longest) {
            throw new RefusedLineException("Une valeur compte plus de " + longest + " caractères.");
        }
        return text.isEmpty() ? null : text;
    }
}
