package fr.jalon.retroplanning.capacity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Plans;
import fr.jalon.scheduling.engine.Schedule;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.PlanWork;
import fr.jalon.scheduling.engine.load.Team;
import fr.jalon.scheduling.engine.load.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LoadCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID PLAN = UUID.randomUUID();
    private static final Member NADIA = new Member(UUID.randomUUID(), "Nadia", 60, Map.of());
    private static final PlanFacts FACTS = Plans.nantes().facts();
    private static final Schedule SCHEDULE = Plans.nantes().on(TODAY);
    private static final Team TEAM = new Team(List.of(NADIA));
    private static final PlanWork WORK = new PlanWork(PLAN, "Tonte", FACTS, SCHEDULE, Map.of());

    private final LoadCache cache = new LoadCache();
    private final Load first = cache.load(COMPANY, TEAM, List.of(WORK), TODAY);

    @Test
    void whatIsTheSameIsNotAddedUpAgain() {
        Member same = new Member(NADIA.id(), "Nadia", 60, Map.of());

        assertThat(cache.load(COMPANY, new Team(List.of(same)), List.of(WORK), TODAY))
                .isSameAs(first);
    }

    @Test
    void thePeoplesTimeAndNamesCount() {
        for (Member other : List.of(
                new Member(NADIA.id(), "Nadia", 90, Map.of()),
                new Member(NADIA.id(), "Nadia B.", 60, Map.of()),
                NADIA.with(Week.of(TODAY), 0),
                new Member(UUID.randomUUID(), "Nadia", 60, Map.of()))) {
            assertThat(cache.load(COMPANY, new Team(List.of(other)), List.of(WORK), TODAY))
                    .isNotSameAs(first);
            cache.load(COMPANY, TEAM, List.of(WORK), TODAY);
        }
    }

    @Test
    void thePlansAndWhoseTheyAreCount() {
        for (PlanWork other : List.of(
                new PlanWork(PLAN, "Tonte et taille", FACTS, SCHEDULE, Map.of()),
                new PlanWork(PLAN, "Tonte", FACTS, Plans.nantes().on(TODAY), Map.of()),
                new PlanWork(PLAN, "Tonte", FACTS, SCHEDULE, Map.of("e1.o4.appeler", NADIA.id())),
                new PlanWork(PLAN, "Tonte", FACTS.cautious(false), SCHEDULE, Map.of()))) {
            assertThat(cache.load(COMPANY, TEAM, List.of(other), TODAY)).isNotSameAs(first);
        }
        assertThat(cache.load(COMPANY, TEAM, List.of(), TODAY)).isNotSameAs(first);
        assertThat(cache.load(COMPANY, TEAM, List.of(WORK), TODAY.plusDays(1))).isNotSameAs(first);
    }

    @Test
    void anotherCompanyHasItsOwn() {
        assertThat(cache.load(UUID.randomUUID(), TEAM, List.of(WORK), TODAY)).isNotSameAs(first);
    }
}
