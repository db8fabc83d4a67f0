package fr.jalon.retroplanning.capacity.web;

import fr.jalon.retroplanning.web.page.LoadWording;
import fr.jalon.retroplanning.web.page.MinutesWording;
import fr.jalon.scheduling.engine.load.Bottleneck;
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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Who has how much to do in which week, and what to do where it is too much.
 *
 * @param period the weeks shown, in words
 * @param previous address of the weeks before, null when they are past
 * @param next address of the weeks after, null when there is nothing to do in them
 * @param straits where it is proved that not everything can be done, one sentence each
 * @param week the one that was asked for in all detail, in place of the overloads; null for none
 * @param conflicts of the weeks shown, the first with what would solve them
 * @param further overloads named only, because those before them come first
 * @param later how many weeks beyond those shown are too full
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
        LoadTable table,
        List<Brief> straits,
        @Nullable WeekView week,
        List<ConflictView> conflicts,
        List<Brief> further,
        int later) {

    /** How many weeks fit on a page: half a year. */
    public static final int WEEKS = 26;

    /** Overloads with measures; there is no sense in solving the thirtieth before the first. */
    private static final int WITH_MEASURES = 8;

    static final int ALL = Integer.MAX_VALUE;

    /** Actions and plans that one overload names; the others are a click away. */
    private static final int NAMED = 6;

    /** What a week in all detail says more of. @param path of that week, null when there is no more */
    public record Brief(String text, @Nullable String path) {}

    /**
     * Who looks.
     *
     * @param owner whether others' time is the reader's to say
     * @param versions of the plans in the load, by id
     */
    public record Reader(UUID membership, boolean owner, Map<UUID, Long> versions) {}

    /** @param asked the week to be shown in all detail, null for none */
    public static LoadPage of(Load load, Week from, @Nullable Week asked, Reader reader) {
        List<Week> weeks = IntStream.range(0, WEEKS).mapToObj(from::plus).toList();
        Week now = Week.of(load.today());
        List<@Nullable Member> owners = new ArrayList<>(load.team().members());
        owners.add(null);
        Function<Week, String> address = week -> WeekAddress.of(week, from, now);
        List<Overload> overloads = load.overloads();
        List<Overload> shown = overloads.stream()
                .filter(over -> over.week().compareTo(from) >= 0 && over.week().compareTo(weeks.get(WEEKS - 1)) <= 0)
                .toList();
        Remedies remedies = load.remedies();
        int pending = load.pendingMinutes();
        return new LoadPage(
                "du " + French.shortDate(from.monday()) + " au "
                        + French.shortDate(weeks.get(WEEKS - 1).sunday()),
                from.compareTo(now) > 0
                        ? WeekAddress.from(from.plus(-WEEKS).compareTo(now) < 0 ? now : from.plus(-WEEKS))
                        : null,
                from.plus(WEEKS).compareTo(load.last()) <= 0 ? WeekAddress.from(from.plus(WEEKS)) : null,
                load.plans().isEmpty(),
                MinutesWording.words(load.minutes()),
                pending == 0 ? null : MinutesWording.words(pending),
                owners.stream()
                        .map(member -> LoadChart.of(load, member, weeks, time(member, reader)))
                        .toList(),
                LoadTable.of(load, owners, weeks, address),
                remedies.bottlenecks().all().stream()
                        .map(one -> strait(one, asked, address))
                        .toList(),
                asked == null ? null : WeekView.of(remedies, asked, owners, reader, address.apply(asked), from),
                asked != null
                        ? List.of()
                        : shown.stream()
                                .limit(WITH_MEASURES)
                                .map(over ->
                                        ConflictView.of(remedies.of(over), reader, address.apply(over.week()), NAMED))
                                .toList(),
                shown.stream()
                        .skip(WITH_MEASURES)
                        .map(over -> new Brief(
                                LoadWording.brief(over), address.apply(over.week()) + "#" + LoadWording.anchor(over)))
                        .toList(),
                (int) overloads.stream()
                        .filter(over -> over.week().compareTo(weeks.get(WEEKS - 1)) > 0)
                        .count());
    }

    /** The week a reader asked for, this one when it is past or none. */
    public static Week from(@Nullable LocalDate wanted, LocalDate today) {
        Week now = Week.of(today);
        Week week = wanted == null ? now : Week.of(wanted);
        return week.compareTo(now) < 0 || week.since(now) > 10 * 53 ? now : week;
    }

    private static Brief strait(Bottleneck proof, @Nullable Week asked, Function<Week, String> address) {
        boolean whole = asked != null && proof.holds(asked);
        return new Brief(
                LoadWording.proof(proof, whole ? ALL : NAMED),
                whole || proof.plans().size() <= NAMED ? null : address.apply(proof.from()) + "#impasses");
    }

    private static @Nullable String time(@Nullable Member member, Reader reader) {
        return member != null && (reader.owner() || member.id().equals(reader.membership()))
                ? "/retroplannings/charge/temps/" + member.id()
                : null;
    }
}
