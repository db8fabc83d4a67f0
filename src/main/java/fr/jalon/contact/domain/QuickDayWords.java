package fr.jalon.contact.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words by which people name days, in small letters without accents. */
final class QuickDayWords {

    static final List<String> DAYS = List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");

    private static final List<String> MONTHS = List.of(
            "janvier|janv|jan",
            "fevrier|fevr|fev",
            "mars",
            "avril|avr",
            "mai",
            "juin",
            "juillet|juil",
            "aout",
            "septembre|sept",
            "octobre|oct",
            "novembre|nov",
            "decembre|dec");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("dix", 10),
            Map.entry("quinze", 15),
            Map.entry("vingt", 20),
            Map.entry("trente", 30));

    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")";
    private static final String DAY = "(?:" + String.join("|", DAYS) + ")";
    private static final String NUMBER = "(?:\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")";

    /** One named group a way of naming a day. */
    static final Pattern ANY = Pattern.compile(String.join(
            "|",
            "(?<![\\d/-])(?<iso>\\d{4}-\\d{2}-\\d{2})(?![\\d-])",
            "(?<![\\d/.,])(?<slash>\\d{1,2}/(?:0?[1-9]|1[0-2])(?:/(?:\\d{4}|\\d{2}))?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})(?![\\d/%]| ?(?:journee|heure|temps)\\b)",
            "\\b(?:" + DAY + " )?(?<number>1er|\\d{1,2}) (?<month>" + MONTH + ")\\b\\.?(?: (?<year>\\d{4})\\b)?",
            "\\b(?<weekday>" + DAY
                    + ")(?: (?:(?<which>derniere?|passee?|prochaine?|en huit)|(?<of>1er|\\d{1,2})(?! ?(?:h|:|/)|\\d)))?\\b",
            "\\b(?<word>avant-hier|hier|aujourd'hui|apres-demain|demain|ce matin|cet apres-midi|ce midi|ce soir|tout a l'heure)\\b",
            "\\bil y a (?<ago>" + NUMBER + ") ?(?<agoUnit>jours?|semaines?|mois|ans?)\\b",
            "\\b(?:dans|d'ici|sous) (?:(?<in>" + NUMBER
                    + ") ?(?<inUnit>j|jours?|semaines?|mois|ans?)|(?:une |la )?(?<about>huitaine|quinzaine))\\b",
            "\\b(?:la |le )?(?<next>semaine|mois) prochaine?\\b",
            "\\b(?<part>en|debut|mi|fin|courant)[ -](?<partMonth>" + MONTH + ")\\b\\.?(?: (?<partYear>\\d{4})\\b)?",
            "\\ble (?<alone>1er|\\d{1,2})(?=\\s*(?:$|[,;.!?)\\n](?!\\d)|(?:avec|pour|au|matin|apres)\\b))"));

    private QuickDayWords() {}

    static int count(String said) {
        return NUMBERS.containsKey(said) ? NUMBERS.get(said) : Integer.parseInt(said);
    }

    static int number(String said) {
        return said.equals("1er") ? 1 : Integer.parseInt(said);
    }

    static int month(String said) {
        for (int month = 0; month < MONTHS.size(); month++) {
            if (said.matches(MONTHS.get(month))) {
                return month + 1;
            }
        }
        throw new IllegalArgumentException("Month " + said);
    }
}
