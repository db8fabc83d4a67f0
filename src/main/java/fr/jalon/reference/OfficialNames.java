package fr.jalon.reference;

import java.util.regex.Pattern;

/** What an authority calls itself, from the short names of the register. */
public final class OfficialNames {

    private static final Pattern VOWEL = Pattern.compile("^[AEIOUYÀÂÉÈÊËÎÏÔÛÜŒÆ].*");
    /** From about this size on, communes call themselves towns. */
    private static final int TOWN = 10_000;

    private OfficialNames() {}

    /** As French is printed: registers are typed with the straight apostrophe, and pages show their names among texts that are not. */
    public static String printed(String name) {
        return name.replace('\'', '’');
    }

    /** {@code Ville du Mans}, {@code Commune d’Ars}, {@code Commune des Adrets}. */
    public static String commune(String name, int population) {
        String kind = population >= TOWN ? "Ville " : "Commune ";
        if (name.startsWith("Le ")) {
            return kind + "du " + name.substring(3);
        }
        if (name.startsWith("Les ")) {
            return kind + "des " + name.substring(4);
        }
        return kind + (VOWEL.matcher(name).matches() ? "d’" : "de ") + name;
    }

    /** {@code CC du Pays} gives {@code Communauté de communes du Pays}. */
    public static String grouping(String name) {
        if (name.startsWith("CC ")) {
            return "Communauté de communes " + name.substring(3);
        }
        if (name.startsWith("CA ")) {
            return "Communauté d’agglomération " + name.substring(3);
        }
        return name.startsWith("CU ") ? "Communauté urbaine " + name.substring(3) : name;
    }
}
