package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Bottlenecks;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Overload;
import fr.jalon.scheduling.engine.load.Remedies;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who has how much to do in which week, and what to do where it is too much.
 *
 * @param period the weeks shown, in words
 * @param previous address of the weeks before, null when they are past
 * @param next address of the weeks after, null when there is nothing to do in them
 * @param straits where it is proved that not everything can be done, one sentence each
 * @param conflicts of the weeks shown, the first with what would solve them
 * @param further overloads named only, because those before them come first
 * @param later how many weeks beyond those shown are too full
 * @param seen versions of the plans, by id
 * @param pending what missing verdicts may add, null for nothing
 */
public record LoadPage(
        String period,
        @Nullable String previous,
        @Nullable String next,
        boolean empty,
        String total,
        @Nullable String pending,
        List<LoadChart> charts,
        List<String> columns,
        List<Row> rows,
        List<String> straits,
        List<ConflictView> conflicts,
        List<String> further,
        int later,
        String seen) {

    /** How many weeks fit on a page: half a year. */
    public static final int WEEKS = 26;

    /** Overloads with measures; there is no sense in solving the thirtieth before the first. */
    private static final int WITH_MEASURES = 8;

    /** One week as numbers. @param over whether anybody has too much */
    public record Row(String week, String days, List<Cell> cells, boolean over) {}

    /** @param label of its column, for small screens */
    public record Cell(String label, String text, boolean over) {}

    /** Who looks. @param owner whether others' time is the reader's to say */
    public record Reader(UUID membership, boolean owner) {}

    /** @param versions of the plans in {@code load}, by id */
    public static LoadPage of(Load load, Week from, Reader reader, Map<UUID, Long> versions) {
        List<Week> weeks = IntStream.range(0, WEEKS).mapToObj(from::plus).toList();
        Week now = Week.of(load.today());
        List<@Nullable Member> owners = new ArrayList<>(load.team().members());
        owners.add(null);
        List<Overload> overloads = load.overloads();
        List<Overload> shown = overloads.stream()
                .filter(over -> over.week().compareTo(from) >= 0 && over.week().compareTo(weeks.get(WEEKS - 1)) <= 0)
                .toList();
        Remedies remedies = new Remedies(load);
        int pending = load.pendingMinutes();
        return new LoadPage(
                "du " + French.shortDate(from.monday()) + " au "
                        + French.shortDate(weeks.get(WEEKS - 1).sunday()),
                from.compareTo(now) > 0
                        ? address(from.plus(-WEEKS).compareTo(now) < 0 ? now : from.plus(-WEEKS))
                        : null,
                from.plus(WEEKS).compareTo(load.last()) <= 0 ? address(from.plus(WEEKS)) : null,
                load.plans().isEmpty(),
                MinutesWording.words(load.minutes()),
                pending == 0 ? null : MinutesWording.words(pending),
                owners.stream()
                        .map(member -> LoadChart.of(load, member, weeks, time(member, reader)))
                        .toList(),
                owners.stream().map(LoadPage::name).toList(),
                weeks.stream().map(week -> row(load, owners, week)).toList(),
                Bottlenecks.of(load).all().stream().map(LoadWording::proof).toList(),
                shown.stream()
                        .limit(WITH_MEASURES)
                        .map(over -> ConflictView.of(remedies.of(over), reader.membership(), reader.owner()))
                        .toList(),
                shown.stream().skip(WITH_MEASURES).map(LoadWording::brief).toList(),
                (int) overloads.stream()
                        .filter(over -> over.week().compareTo(weeks.get(WEEKS - 1)) > 0)
                        .count(),
                versions.entrySet().stream()
                        .map(seen -> seen.getKey() + ":" + seen.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    /** The week a reader asked for, this one when it is past or none. */
    public static Week from(@Nullable LocalDate wanted, LocalDate today) {
        Week now = Week.of(today);
        Week week = wanted == null ? now : Week.of(wanted);
        return week.compareTo(now) < 0 || week.since(now) > 10 * 53 ? now : week;
    }

    private static String address(Week week) {
        return "/retroplannings/charge?depuis=" + week.monday();
    }

    private static @Nullable String time(@Nullable Member member, Reader reader) {
        return member != null && (reader.owner() || member.id().equals(reader.membership()))
                ? "/retroplannings/charge/temps/" + member.id()
                : null;
    }

    private static String name(@Nullable Member member) {
        return member == null ? "À personne" : member.name();
    }

    private static Row row(Load load, List<@Nullable Member> owners, Week week) {
        List<Cell> cells = owners.stream()
                .map(member -> new Cell(
                        name(member),
                        MinutesWording.words(load.minutes(member, week)) + " sur "
                                + MinutesWording.words(LoadChart.capacity(load, member, week)),
                        load.overload(member, week).isPresent()))
                .toList();
        return new Row(
                "Semaine " + week.number(),
                "du " + French.shortDate(week.monday()) + " au " + French.shortDate(week.sunday()),
                cells,
                cells.stream().anyMatch(Cell::over));
    }
}
