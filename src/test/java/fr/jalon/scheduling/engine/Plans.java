package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.ActionState.Done;
import fr.jalon.scheduling.engine.ActionState.Postponement;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Plans in the words of the trade, for tests. */
public final class Plans {

    public static final LocalDate J = LocalDate.of(2027, 12, 6);

    private Template template = BuiltInTemplates.SERVICES_ET_FOURNITURES;
    private LocalDate j = J;
    private Department place = new Department("44");
    private LocalDate enteredOn = LocalDate.of(2026, 11, 21);
    private Verdict verdict = Verdict.UNKNOWN;
    private final Map<String, ActionState> states = new HashMap<>();

    /** A plan for Nantes, J on Monday 6 December 2027, made in November 2026. */
    public static Plans nantes() {
        return new Plans();
    }

    public Plans of(Template other) {
        template = other;
        return this;
    }

    public Plans j(LocalDate other) {
        j = other;
        return this;
    }

    public Plans in(String department) {
        place = new Department(department);
        return this;
    }

    public Plans enteredOn(LocalDate day) {
        enteredOn = day;
        return this;
    }

    public Plans loyalty(Verdict.Outcome outcome, LocalDate on) {
        verdict = new Verdict(outcome, on);
        return this;
    }

    public Plans done(String key, LocalDate on) {
        states.put(key, new ActionState(new Done(on, "Nadia Benali"), null, null));
        return this;
    }

    public Plans postponed(String key, LocalDate to, String reason) {
        states.put(key, new ActionState(null, new Postponement(to, "Karim Morel", reason), null));
        return this;
    }

    public PlanFacts facts() {
        return new PlanFacts(template, DateWindow.exactly(j), place, enteredOn, verdict, states);
    }

    public Schedule on(LocalDate today) {
        return Scheduler.schedule(facts(), today);
    }

    public static ScheduledAction action(Schedule schedule, String key) {
        return schedule.action(key).orElseThrow();
    }
}
