package fr.jalon.authority.directory;

import fr.jalon.shared.PlainText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a column can say, and what publishers call it. */
enum DirectoryColumn {
    SIREN("siren", "numero siren", "n siren", "siren collectivite"),
    NAME("nom", "raison sociale", "nom com", "denomination", "libelle", "nom collectivite"),
    KIND("type", "nature juridique", "nature", "categorie", "genre"),
    DEPARTMENT("departement", "dept", "dep", "code departement"),
    INSEE("insee", "cog", "code insee", "code commune"),
    SEAT("commune", "siege", "commune du siege", "ville"),
    ADDRESS("adresse"),
    POPULATION("population", "total pop mun", "nb habitants"),
    WEBSITE("site", "site internet", "url", "site web"),
    PLATFORM("plateforme", "profil acheteur", "profil d acheteur"),
    MEMBER_SIREN("siren membre"),
    MEMBER_NAME("nom membre"),
    MEMBER_DEPARTMENT("dep com"),
    MEMBER_POPULATION("pmun membre");

    private final List<String> names;

    DirectoryColumn(String... names) {
        this.names = List.of(names);
    }

    /** Where each stands in a header, the first of its name; those that are not there are left out. */
    static Map<DirectoryColumn, Integer> in(List<String> header) {
        Map<DirectoryColumn, Integer> places = new EnumMap<>(DirectoryColumn.class);
        List<String> plain = header.stream().map(PlainText::of).toList();
        boolean members = plain.contains("siren membre");
        for (int i = 0; i < plain.size(); i++) {
            for (DirectoryColumn column : values()) {
                if (column.names.contains(plain.get(i))) {
                    places.putIfAbsent(column, i);
                }
            }
            // The inhabitants of a member: its column carries the year.
            if (members && plain.get(i).matches("pmun \\d{4}")) {
                places.put(MEMBER_POPULATION, i);
            }
        }
        return places;
    }
}
