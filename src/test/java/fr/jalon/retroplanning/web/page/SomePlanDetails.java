package fr.jalon.retroplanning.web.page;

import fr.jalon.account.Colleague;
import fr.jalon.account.Role;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.scheduling.engine.ActionState;
import fr.jalon.scheduling.engine.ActionState.Done;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Scheduler;
import fr.jalon.scheduling.engine.Verdict;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans as pages get them, without a database. */
public final class SomePlanDetails {

    public static final LocalDate J = LocalDate.of(2027, 12, 6);
    public static final Colleague NADIA =
            new Colleague(new UUID(0, 7), "Nadia Benali", "nadia@test.example", Role.OWNER);

    private String title = "Entretien des espaces verts";
    private Template template = BuiltInTemplates.SERVICES_ET_FOURNITURES;
    private DateWindow j = DateWindow.exactly(J);
    private LocalDate enteredOn = LocalDate.of(2026, 11, 21);
    private Verdict verdict = Verdict.UNKNOWN;
    private @Nullable LocalDate notice;
    private final Map<String, ActionState> states = new HashMap<>();
    private final Map<String, Colleague> assignees = new HashMap<>();

    public static SomePlanDetails plan() {
        return new SomePlanDetails();
    }

    public SomePlanDetails titled(String other) {
        title = other;
        return this;
    }

    public SomePlanDetails range(LocalDate min, LocalDate max) {
        j = new DateWindow(min, J, max);
        return this;
    }

    public SomePlanDetails enteredOn(LocalDate day) {
        enteredOn = day;
        return this;
    }

    public SomePlanDetails notice(LocalDate sent) {
        notice = sent;
        return this;
    }

    public SomePlanDetails failed(LocalDate on) {
        verdict = new Verdict(Verdict.Outcome.FAILED, on);
        return this;
    }

    public SomePlanDetails done(String key, LocalDate on) {
        states.put(key, new ActionState(new Done(on, "Nadia Benali"), null, null));
        return this;
    }

    public SomePlanDetails given(String key) {
        assignees.put(key, NADIA);
        return this;
    }

    public SomePlanDetails by(Template other) {
        template = other;
        return this;
    }

    public PlanDetails on(LocalDate today) {
        PlanFacts facts =
                new PlanFacts(template, j, new Department("44"), enteredOn, verdict, states).withNotice(notice);
        return new PlanDetails(
                new UUID(0, 42),
                title,
                "Nantes Métropole",
                null,
                null,
                facts,
                Scheduler.schedule(facts, today),
                assignees,
                List.of(),
                List.of(),
                null,
                null,
                List.of(NADIA),
                3);
    }
}
