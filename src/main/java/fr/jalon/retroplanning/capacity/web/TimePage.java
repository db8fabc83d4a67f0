package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.French;
import java.util.List;
import java.util.Map;

/** One person's time, as shown. */
public record TimePage(String name, String path, String usual, List<Special> weeks) {

    /** A week that differs. @param monday as the form sends it back */
    public record Special(String monday, String week, String time) {}

    public static TimePage of(Member person) {
        return new TimePage(
                person.name(),
                "/retroplannings/charge/temps/" + person.id(),
                MinutesWording.words(person.usual()),
                person.special().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(week -> new Special(
                                week.getKey().monday().toString(),
                                week(week.getKey()),
                                MinutesWording.words(week.getValue())))
                        .toList());
    }

    /** {@code Semaine du 6 sept. 2027}. */
    public static String week(Week week) {
        String text = LoadWording.week(week);
        return French.capitalised(text);
    }
}
