package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.load.WorkItem.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The work of all plans by person and week, from this week to the last possible day of any action. Built in one pass over
 * the actions; everything asked of it is a look-up or one pass over people × weeks.
 */
public final class Load {

    private static final Comparator<Part> LONGEST_FIRST = Comparator.comparingInt(Part::minutes)
            .reversed()
            .thenComparing(part -> part.item().day())
            .thenComparing(part -> part.item().plan().id())
            .thenComparing(part -> part.item().key());

    private final Team team;
    private final LocalDate today;
    private final Map<UUID, PlanWork> plans = new LinkedHashMap<>();
    private final Map<UUID, List<Part>> partsOf = new HashMap<>();
    private final Map<Week, List<Part>> partsIn = new HashMap<>();
    private final List<WorkItem> items = new ArrayList<>();
    private final WeekSums sums;
    /** Found when first asked for. */
    private volatile @Nullable List<Overload> overloads;

    private volatile @Nullable Map<UUID, List<Overload>> overloadsOf;
    private volatile @Nullable Remedies remedies;

    private Load(Team team, List<PlanWork> works, LocalDate today) {
        this.team = team;
        this.today = today;
        Week last = Week.of(today);
        for (PlanWork plan : works) {
            plans.put(plan.id(), plan);
            List<Part> parts = new ArrayList<>();
            for (WorkItem item : plan.items(team)) {
                items.add(item);
                parts.addAll(item.parts(team));
                Week end = Week.of(item.latest());
                last = end.compareTo(last) > 0 ? end : last;
            }
            partsOf.put(plan.id(), parts);
            parts.forEach(part -> partsIn.computeIfAbsent(part.week(), week -> new ArrayList<>())
                    .add(part));
        }
        sums = WeekSums.empty(team, Week.of(today), last.since(Week.of(today)) + 1);
        partsOf.values().forEach(parts -> sums.add(parts, 1));
    }

    /** @param works each plan once, as it stands on {@code today} */
    public static Load of(Team team, List<PlanWork> works, LocalDate today) {
        return new Load(team, works, today);
    }

    public Team team() {
        return team;
    }

    public LocalDate today() {
        return today;
    }

    public List<PlanWork> plans() {
        return List.copyOf(plans.values());
    }

    PlanWork plan(UUID id) {
        return Objects.requireNonNull(plans.get(id));
    }

    public List<WorkItem> items() {
        return List.copyOf(items);
    }

    List<Part> partsOf(PlanWork plan) {
        return partsOf.getOrDefault(plan.id(), List.of());
    }

    WeekSums sums() {
        return sums;
    }

    /** The last week with anything to do in it or possible in it. */
    public Week last() {
        return sums.week(sums.weeks() - 1);
    }

    /** @param member null for what is nobody's */
    public int minutes(@Nullable Member member, Week week) {
        int at = week.since(Week.of(today));
        return at < 0 || at >= sums.weeks() ? 0 : sums.minutes(index(member), at);
    }

    /** The longest first. @param member null for what is nobody's */
    public List<Part> parts(@Nullable Member member, Week week) {
        return partsIn.getOrDefault(week, List.of()).stream()
                .filter(part -> Objects.equals(part.item().owner(), member))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    /** Where there is too much to do, week by week, people in the team's order and what is nobody's last. */
    public List<Overload> overloads() {
        List<Overload> known = overloads;
        if (known == null) {
            known = List.copyOf(findOverloads());
            overloads = known;
        }
        return known;
    }

    /** Those that a plan has work in, in the same order. */
    public List<Overload> overloadsOf(UUID plan) {
        Map<UUID, List<Overload>> known = overloadsOf;
        if (known == null) {
            known = new HashMap<>();
            for (Overload over : overloads()) {
                for (PlanWork its : over.plans()) {
                    known.computeIfAbsent(its.id(), id -> new ArrayList<>()).add(over);
                }
            }
            overloadsOf = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(plan, List.of()));
    }

    /** What would solve its overloads. */
    public Remedies remedies() {
        Remedies known = remedies;
        if (known == null) {
            known = new Remedies(this);
            remedies = known;
        }
        return known;
    }

    private List<Overload> findOverloads() {
        List<Overload> found = new ArrayList<>();
        for (int week = 0; week < sums.weeks(); week++) {
            for (int owner = 0; owner <= sums.nobody(); owner++) {
                if (sums.excess(owner, week) > 0) {
                    found.add(overload(owner, week));
                }
            }
        }
        return found;
    }

    /** The time there is: one's own, or what the others leave. @param member null for what is nobody's */
    public int capacity(@Nullable Member member, Week week) {
        return member != null
                ? member.capacity(week)
                : team.members().stream()
                        .mapToInt(one -> Math.max(0, one.capacity(week) - minutes(one, week)))
                        .sum();
    }

    /** What is too much, in minutes. @param member null for what is nobody's */
    public int excess(@Nullable Member member, Week week) {
        int at = week.since(Week.of(today));
        return at < 0 || at >= sums.weeks() ? 0 : sums.excess(index(member), at);
    }

    /** @param member null for what is nobody's */
    public Optional<Overload> overload(@Nullable Member member, Week week) {
        return excess(member, week) > 0
                ? Optional.of(overload(index(member), week.since(Week.of(today))))
                : Optional.empty();
    }

    /** All open minutes of all plans. */
    public int minutes() {
        return items.stream().mapToInt(WorkItem::minutes).sum();
    }

    /** What missing verdicts will add at most. */
    public int pendingMinutes() {
        return plans.values().stream().mapToInt(PlanWork::pendingMinutes).sum();
    }

    int index(@Nullable Member member) {
        return team.index(member);
    }

    private Overload overload(int owner, int at) {
        Member member = owner < sums.nobody() ? team.members().get(owner) : null;
        Week week = sums.week(at);
        return new Overload(member, week, sums.minutes(owner, at), sums.capacity(owner, at), parts(member, week));
    }
}
