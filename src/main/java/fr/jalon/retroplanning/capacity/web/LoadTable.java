package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.French;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The weeks' numbers, one column for each person and the last for what is nobody's. */
public record LoadTable(List<String> columns, List<Row> rows) {

    /** One week as numbers. @param path of its details */
    public record Row(String week, String path, String days, List<Cell> cells) {}

    /** @param label of its column, for small screens */
    public record Cell(String label, String text, boolean over) {}

    static LoadTable of(Load load, List<@Nullable Member> owners, List<Week> weeks, Function<Week, String> address) {
        return new LoadTable(
                owners.stream().map(LoadTable::name).toList(),
                weeks.stream()
                        .map(week -> new Row(
                                "Semaine " + week.number(),
                                address.apply(week) + "#semaine",
                                "du " + French.shortDate(week.monday()) + " au " + French.shortDate(week.sunday()),
                                owners.stream()
                                        .map(owner -> cell(load, owner, week))
                                        .toList()))
                        .toList());
    }

    static String name(@Nullable Member owner) {
        return owner == null ? "À personne" : owner.name();
    }

    private static Cell cell(Load load, @Nullable Member owner, Week week) {
        return new Cell(
                name(owner),
                MinutesWording.words(load.minutes(owner, week)) + " sur "
                        + MinutesWording.words(load.capacity(owner, week)),
                load.excess(owner, week) > 0);
    }
}
