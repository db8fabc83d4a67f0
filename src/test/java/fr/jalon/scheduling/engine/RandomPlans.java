package fr.jalon.scheduling.engine;

import fr.jalon.scheduling.engine.ActionState.Done;
import fr.jalon.scheduling.engine.ActionState.Kept;
import fr.jalon.scheduling.engine.ActionState.Postponement;
import fr.jalon.scheduling.engine.Verdict.Outcome;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.law.Procedure;
import fr.jalon.scheduling.engine.template.Branch;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.LegalMinimum;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Line.Kind;
import fr.jalon.scheduling.engine.template.Offset;
import fr.jalon.scheduling.engine.template.Step;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any plan a seed can make: odd templates, places, days, and everything people may have done to it. */
public final class RandomPlans {

    private static final String[] PLACES = {
        "01", "13", "2A", "44", "57", "67", "68", "75", "971", "972", "973", "974", "975", "976", "977", "978", "987"
    };

    private final Random random;

    public RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    public PlanFacts next() {
        Template template = random.nextInt(3) == 0 ? builtIn() : template();
        LocalDate j = day();
        LocalDate enteredOn = j.minusDays(random.nextInt(450) - 20);
        Map<String, ActionState> states = new HashMap<>();
        for (Line line : template.lines()) {
            if (line.kind() != Kind.LEGAL_LIMIT && line.kind() != Kind.VERDICT) {
                states.put(line.key(), state(enteredOn));
            }
        }
        Outcome outcome = Outcome.values()[random.nextInt(3)];
        Verdict verdict = outcome == Outcome.UNKNOWN
                ? Verdict.UNKNOWN
                : new Verdict(outcome, enteredOn.plusDays(random.nextInt(90)));
        Department place = new Department(PLACES[random.nextInt(PLACES.length)]);
        return new PlanFacts(
                template,
                around(j),
                random.nextInt(5) > 0,
                place,
                enteredOn,
                notice(enteredOn),
                handedOver(enteredOn),
                verdict,
                states);
    }

    private @Nullable LocalDate handedOver(LocalDate enteredOn) {
        return random.nextInt(5) == 0 ? enteredOn.plusDays(random.nextInt(400) - 60) : null;
    }

    private Notice notice(LocalDate enteredOn) {
        LocalDate sent = random.nextInt(4) == 0 ? enteredOn.plusDays(random.nextInt(400)) : null;
        NoticeCase[] cases = NoticeCase.values();
        return new Notice(sent, random.nextBoolean() ? null : cases[random.nextInt(cases.length)]);
    }

    /** A range as narrow as a day or as wide as years, as contracts that may be renewed have them. */
    public DateWindow around(LocalDate likely) {
        int before = random.nextInt(random.nextInt(3) == 0 ? 700 : 40);
        return new DateWindow(
                random.nextInt(4) == 0 ? likely : likely.minusDays(before),
                likely,
                likely.plusDays(random.nextInt(200)));
    }

    public LocalDate todayFor(PlanFacts plan) {
        return plan.enteredOn().plusDays(random.nextInt(random.nextBoolean() ? 3 : 400));
    }

    /** Keys of some lines, and one that is none. */
    public Set<String> someLines(PlanFacts plan) {
        Set<String> keys = new HashSet<>(Set.of("inconnue"));
        for (Line line : plan.template().lines()) {
            if (random.nextInt(3) == 0) {
                keys.add(line.key());
            }
        }
        return keys;
    }

    public LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(16 * 365));
    }

    private ActionState state(LocalDate enteredOn) {
        int dice = random.nextInt(10);
        if (dice < 2) {
            return new ActionState(new Done(enteredOn.plusDays(random.nextInt(200)), "Nadia Benali"), null, null);
        }
        if (dice < 3) {
            Kept day = new Kept(enteredOn.plusDays(random.nextInt(450) - 20), "Inès Roy");
            return new ActionState(null, null, day);
        }
        if (dice < 5) {
            return new ActionState(
                    null,
                    new Postponement(enteredOn.plusDays(random.nextInt(450)), "Karim Morel", "contact en congé"),
                    null);
        }
        return ActionState.OPEN;
    }

    private Template builtIn() {
        List<Template> all = BuiltInTemplates.all();
        return all.get(random.nextInt(all.size()));
    }

    private Template template() {
        List<Step> steps = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        int days = 400;
        int stepCount = 1 + random.nextInt(4);
        for (int number = 1; number <= stepCount; number++) {
            int opens = days;
            int closes = number == stepCount ? random.nextInt(2) : Math.max(2, opens - 1 - random.nextInt(150));
            days = closes;
            steps.add(step("s" + number, number, opens, closes, keys));
        }
        if (random.nextInt(8) == 0) {
            Collections.shuffle(steps, random);
        }
        String notice = steps.get(0).lines().get(0).key();
        return new Template(
                "alea",
                1,
                "Au hasard",
                "",
                steps,
                new LegalMinimum(notice, Procedure.values()[random.nextInt(Procedure.values().length)]));
    }

    private Step step(String key, int number, int opens, int closes, List<String> earlier) {
        List<Line> lines = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            Kind kind = kind();
            int distance = random.nextInt(12) == 0
                    ? random.nextInt(450) // outside its step
                    : closes + random.nextInt(Math.max(1, opens - closes));
            String lineKey = key + ".l" + i;
            lines.add(new Line(
                    lineKey,
                    key,
                    "",
                    "Ligne " + lineKey,
                    "",
                    kind == Kind.DAY_J ? Offset.days(0) : offset(distance),
                    kind,
                    kind == Kind.ACTION ? Branch.values()[random.nextInt(3)] : Branch.COMMON,
                    kind == Kind.LEGAL_LIMIT ? Set.of() : some(earlier),
                    random.nextInt(120)));
            if (kind != Kind.LEGAL_LIMIT) {
                earlier.add(lineKey);
            }
        }
        return new Step(key, number, "Étape " + number, "E" + number, offset(opens), offset(closes), "", lines);
    }

    private Kind kind() {
        return switch (random.nextInt(12)) {
            case 0 -> Kind.LEGAL_LIMIT;
            case 1 -> Kind.VERDICT;
            case 2 -> Kind.DAY_J;
            default -> Kind.ACTION;
        };
    }

    private Set<String> some(List<String> keys) {
        Set<String> chosen = new HashSet<>();
        for (int i = random.nextInt(3); i > 0 && !keys.isEmpty(); i--) {
            chosen.add(keys.get(random.nextInt(keys.size())));
        }
        return chosen;
    }

    /** About so many days before J, in any unit. */
    private Offset offset(int days) {
        return switch (random.nextInt(3)) {
            case 0 -> days < 31 ? Offset.days(days) : Offset.months(days / 30);
            case 1 -> days > 100 ? Offset.days(days) : Offset.workingDays(days * 5 / 7);
            default -> Offset.days(days);
        };
    }
}
