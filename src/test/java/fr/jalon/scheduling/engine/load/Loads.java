package fr.jalon.scheduling.engine.load;

import fr.jalon.scheduling.engine.ActionState;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.LegalMinimum;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Small plans said in a few words, and any load a seed can make. */
final class Loads {

    /** A Monday without a holiday near it. */
    static final LocalDate TODAY = LocalDate.of(2027, 9, 6);

    static final Week THIS_WEEK = Week.of(TODAY);

    private final UUID id;
    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, UUID> assignees = new HashMap<>();
    private LocalDate opens = TODAY;
    private LocalDate closes = TODAY.plusWeeks(12);

    private Loads(String name) {
        this.id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        this.name = name;
    }

    /** A plan of one step from today for twelve weeks, J a day after it. */
    static Loads plan(String name) {
        return new Loads(name);
    }

    Loads within(LocalDate first, LocalDate last) {
        opens = first;
        closes = last;
        return this;
    }

    /** An action on a day. */
    Loads action(String key, LocalDate on, int minutes, @Nullable Member owner, String... after) {
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(on, j());
        lines.add(new Line(
                key, "", "", key, "", Offset.days(days), Line.Kind.ACTION, Branch.COMMON, Set.of(after), minutes));
        if (owner != null) {
            assignees.put(key, owner.id());
        }
        return this;
    }

    private LocalDate j() {
        return closes.plusDays(1);
    }

    PlanWork build() {
        int first = (int) java.time.temporal.ChronoUnit.DAYS.between(opens, j());
        Step step = new Step("s", 1, "Étape", "É", Offset.days(first), Offset.days(1), "", lines);
        Template template = new Template(
                "essai",
                1,
                "Essai",
                "",
                List.of(step),
                new LegalMinimum(lines.get(0).key(), Procedure.values()[0]));
        PlanFacts facts = new PlanFacts(
                template, DateWindow.exactly(j()), new Department("44"), TODAY, Verdict.UNKNOWN, Map.of());
        return new PlanWork(id, name, facts, Scheduler.schedule(facts, TODAY), assignees);
    }

    static Member member(String name, int minutes) {
        return new Member(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                minutes,
                Map.of());
    }

    static Load load(List<Member> team, Loads... plans) {
        return Load.of(new Team(team), List.of(plans).stream().map(Loads::build).toList(), TODAY);
    }

    /** Any team with any plans of the built-in methods at any stage. */
    static Load random(long seed) {
        Random random = new Random(seed);
        LocalDate today = TODAY.plusDays(random.nextInt(400));
        List<Member> team = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Member one = member("Personne " + i, random.nextInt(8) * 30);
            team.add(random.nextInt(3) == 0 ? one.with(Week.of(today).plus(random.nextInt(20)), 0) : one);
        }
        List<PlanWork> plans = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            plans.add(randomPlan(random, today, team, "Plan " + i));
        }
        return Load.of(new Team(team), plans, today);
    }

    static PlanWork randomPlan(Random random, LocalDate today, List<Member> team, String name) {
        Template template =
                BuiltInTemplates.all().get(random.nextInt(BuiltInTemplates.all().size()));
        LocalDate j = today.plusDays(3 + random.nextInt(500));
        LocalDate entered = today.minusDays(random.nextInt(300));
        Map<String, ActionState> states = new HashMap<>();
        Map<String, UUID> assignees = new HashMap<>();
        for (Line line : template.lines()) {
            int dice = random.nextInt(10);
            if (line.kind() == Line.Kind.ACTION && dice < 2) {
                states.put(line.key(), new ActionState(new ActionState.Done(today, ""), null, null));
            } else if (line.kind() == Line.Kind.ACTION && dice < 4) {
                LocalDate to = today.plusDays(random.nextInt(300));
                states.put(line.key(), new ActionState(null, new ActionState.Postponement(to, "", ""), null));
            }
            if (random.nextInt(3) > 0) {
                assignees.put(line.key(), team.get(random.nextInt(team.size())).id());
            }
        }
        Verdict verdict = random.nextBoolean() ? Verdict.UNKNOWN : new Verdict(Verdict.Outcome.WORKED, entered);
        PlanFacts facts = new PlanFacts(
                template,
                new DateWindow(j.minusDays(random.nextInt(30)), j, j.plusDays(random.nextInt(60))),
                new Department("44"),
                entered,
                verdict,
                states);
        return new PlanWork(
                new UUID(random.nextLong(), name.hashCode()), name, facts, Scheduler.schedule(facts, today), assignees);
    }
}
