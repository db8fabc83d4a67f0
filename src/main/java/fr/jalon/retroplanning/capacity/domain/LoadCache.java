package fr.jalon.retroplanning.capacity.domain;

import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.PlanWork;
import fr.jalon.scheduling.engine.load.Team;
import fr.jalon.site.RecentlyUsed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The loads that pages asked for last, by company: added up anew only when a plan, an assignment or the team is another. */
@Component
class LoadCache {

    /** Some megabyte each for a company of two hundred plans. */
    private static final int KEPT = 30;

    private record Added(Team team, List<PlanWork> works, Load load) {

        boolean isOf(Team others, List<PlanWork> otherWorks, LocalDate today) {
            if (!load.today().equals(today) || !team.isSame(others) || works.size() != otherWorks.size()) {
                return false;
            }
            for (int i = 0; i < works.size(); i++) {
                if (!works.get(i).isSame(otherWorks.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final RecentlyUsed<UUID, Added> added = new RecentlyUsed<>(KEPT);

    Load load(UUID company, Team team, List<PlanWork> works, LocalDate today) {
        return added.find(company)
                .filter(before -> before.isOf(team, works, today))
                .map(Added::load)
                .orElseGet(() -> {
                    Load load = Load.of(team, works, today);
                    added.put(company, new Added(team, works, load));
                    return load;
                });
    }
}
