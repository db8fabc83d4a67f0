package fr.jalon.scheduling.engine.load;

import fr.jalon.calendar.WorkCalendar;
import fr.jalon.scheduling.engine.load.Remedy.Kind;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks for what would solve an overload: each action of that week brought forward, pushed back or given away, every one
 * tried on the nearest week or person with room; several together when none is enough; more time, or one J less, when
 * nothing milder helps. The same load, the same remedies.
 */
public final class Remedies {

    private static final int OFFERED = 3;
    private static final int AT_LEAST = 2;
    private static final int TOGETHER = 4;

    /** Of a week with very many actions the longest are tried: moving four others would not be enough either. */
    private static final int TRIED = 12;

    /** How many weeks with room are tried for one action in one direction before it is left where it is. */
    private static final int TRIES = 3;

    private final Load load;
    private final Bottlenecks bottlenecks;

    /** By owner and week: each is looked for when first asked about. */
    private final Map<List<Integer>, Conflict> found = new ConcurrentHashMap<>();

    public Remedies(Load load) {
        this.load = load;
        this.bottlenecks = Bottlenecks.of(load);
    }

    public Load load() {
        return load;
    }

    public Bottlenecks bottlenecks() {
        return bottlenecks;
    }

    /** @param overload of this load */
    public Conflict of(Overload overload) {
        int owner = load.index(overload.member());
        int at = overload.week().since(Week.of(load.today()));
        return found.computeIfAbsent(List.of(owner, at), asked -> find(overload, owner, at));
    }

    private Conflict find(Overload overload, int owner, int at) {
        SimulatedLoad start = SimulatedLoad.of(load);
        List<Remedy> single = new ArrayList<>();
        for (SimulatedLoad.Taken taken : steps(start, owner, overload.week())) {
            if (taken.after().excess(owner, at) == 0) {
                single.add(new Remedy(kind(taken.step()), List.of(taken.step())));
            }
        }
        List<Remedy> remedies = varied(single);
        if (remedies.size() < AT_LEAST) {
            together(start, owner, overload.week())
                    .filter(it -> it.steps().size() > 1)
                    .ifPresent(remedies::add);
        }
        boolean mild = !remedies.isEmpty();
        if (remedies.size() < AT_LEAST) {
            remedies.addAll(raise(overload));
        }
        if (!mild) {
            remedies.addAll(giveUp(overload, owner, at));
        }
        Bottleneck proof = mild ? null : bottlenecks.around(overload.week()).orElse(null);
        return new Conflict(overload, remedies.subList(0, Math.min(OFFERED, remedies.size())), proof);
    }

    /** One of each kind first, then what else there is. */
    private static List<Remedy> varied(List<Remedy> single) {
        List<Remedy> chosen = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            single.stream().filter(remedy -> remedy.kind() == kind).findFirst().ifPresent(chosen::add);
        }
        for (Remedy remedy : single) {
            if (chosen.size() < AT_LEAST && !chosen.contains(remedy)) {
                chosen.add(remedy);
            }
        }
        return chosen;
    }

    /** Every step that takes something away from this week and harms nothing, the smallest displacement first. */
    private List<SimulatedLoad.Taken> steps(SimulatedLoad trial, int owner, Week week) {
        int before = trial.excess(owner, at(week));
        List<SimulatedLoad.Taken> steps = new ArrayList<>();
        for (Part part : trial.parts(owner, week).stream().limit(TRIED).toList()) {
            shift(trial, owner, part, -1).ifPresent(steps::add);
            shift(trial, owner, part, 1).ifPresent(steps::add);
            give(trial, owner, part).ifPresent(steps::add);
        }
        steps.removeIf(taken -> taken.after().excess(owner, at(week)) >= before);
        steps.sort(Comparator.comparingInt((SimulatedLoad.Taken taken) -> displacement(taken.step())));
        return steps;
    }

    private Optional<SimulatedLoad.Taken> shift(SimulatedLoad trial, int owner, Part part, int direction) {
        WorkItem item = part.item();
        if (!item.isMovable()) {
            return Optional.empty();
        }
        Week first = Week.of(item.earliest());
        Week last = Week.of(item.lastWish());
        int tries = 0;
        for (Week week = Week.of(item.day()).plus(direction);
                week.compareTo(first) >= 0 && week.compareTo(last) <= 0 && tries < TRIES;
                week = week.plus(direction)) {
            boolean fits = trial.hasRoom(
                    owner, week, Math.min(item.minutes(), load.team().longest(owner)));
            LocalDate day = fits ? day(item, week, direction) : null;
            if (day != null) {
                tries++;
                Optional<SimulatedLoad.Taken> taken = trial.reschedule(item, day);
                if (taken.isPresent()) {
                    return taken;
                }
            }
        }
        return Optional.empty();
    }

    /** The working day of a week nearest to the action's own, none when the week has none that is possible. */
    private static @Nullable LocalDate day(WorkItem item, Week week, int direction) {
        WorkCalendar calendar = WorkCalendar.of(item.plan().facts().place());
        LocalDate from = item.earliest().isAfter(week.monday()) ? item.earliest() : week.monday();
        LocalDate to = item.lastWish().isBefore(week.sunday()) ? item.lastWish() : week.sunday();
        LocalDate day = direction < 0 ? calendar.onOrBefore(to) : calendar.onOrAfter(from);
        return day.isBefore(from) || day.isAfter(to) ? null : day;
    }

    private Optional<SimulatedLoad.Taken> give(SimulatedLoad trial, int owner, Part part) {
        List<Member> members = load.team().members();
        for (int other = 0; other < members.size(); other++) {
            if (other != owner && trial.hasRoom(other, part.week(), part.minutes())) {
                Optional<SimulatedLoad.Taken> taken = trial.give(part.item(), members.get(other));
                if (taken.isPresent()) {
                    return taken;
                }
            }
        }
        return Optional.empty();
    }

    /** The step that helps most, and again, until the week holds. */
    private Optional<Remedy> together(SimulatedLoad start, int owner, Week week) {
        List<Step> steps = new ArrayList<>();
        SimulatedLoad trial = start;
        while (trial.excess(owner, at(week)) > 0) {
            Optional<SimulatedLoad.Taken> best = steps(trial, owner, week).stream()
                    .min(Comparator.comparingInt(taken -> taken.after().excess(owner, at(week))));
            if (best.isEmpty() || steps.size() == TOGETHER) {
                return Optional.empty();
            }
            steps.add(best.get().step());
            trial = best.get().after();
        }
        return Optional.of(new Remedy(Kind.TOGETHER, steps));
    }

    /** Who is overloaded finds more time; for what is nobody's, who has most. */
    private List<Remedy> raise(Overload overload) {
        Member member = overload.member();
        if (member == null) {
            member = load.team().members().stream()
                    .min(Comparator.comparingInt((Member its) -> missing(its, overload.week())))
                    .orElse(null);
        }
        if (member == null) {
            return List.of();
        }
        // A member's own excess comes before work that is assigned to nobody.
        int more = overload.excess() + (overload.member() == null ? missing(member, overload.week()) : 0);
        int minutes = member.capacity(overload.week()) + more;
        return List.of(new Remedy(Kind.RAISE, List.of(new Step.Raise(member, overload.week(), minutes, more))));
    }

    private int missing(Member member, Week week) {
        return Math.max(0, load.minutes(member, week) - member.capacity(week));
    }

    /** Each J without which the week holds, the one that frees least first. */
    private List<Remedy> giveUp(Overload overload, int owner, int at) {
        List<Remedy> remedies = new ArrayList<>();
        WeekSums without = load.sums().copy();
        for (PlanWork plan : overload.plans()) {
            without.add(load.partsOf(plan), -1);
            boolean holds = without.excess(owner, at) == 0;
            without.add(load.partsOf(plan), 1);
            if (holds) {
                int freed = overload.parts().stream()
                        .filter(part -> part.item().plan().equals(plan))
                        .mapToInt(Part::minutes)
                        .sum();
                remedies.add(new Remedy(Kind.GIVE_UP, List.of(new Step.GiveUp(plan, freed))));
            }
        }
        remedies.sort(
                Comparator.comparingInt(remedy -> ((Step.GiveUp) remedy.steps().get(0)).freed()));
        return remedies;
    }

    private int at(Week week) {
        return week.since(Week.of(load.today()));
    }

    private static int displacement(Step step) {
        return step instanceof Step.Reschedule move
                ? Math.abs(Week.of(move.to()).since(Week.of(move.item().day())))
                : 0;
    }

    private static Kind kind(Step step) {
        if (step instanceof Step.Reschedule move) {
            return move.isEarlier() ? Kind.ADVANCE : Kind.PUSH;
        }
        return Kind.GIVE;
    }
}
