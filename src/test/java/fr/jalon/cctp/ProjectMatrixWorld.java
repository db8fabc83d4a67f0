package fr.jalon.cctp;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.testing.MatrixWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A draft that is ready to be published, with a point of neutrality, and a text on its way to clauses, of the buyer's authority. */
@Component
class ProjectMatrixWorld implements MatrixWorld {

    private final SomePeople people;
    private final SomeProjects projects;
    private final Clock clock;

    ProjectMatrixWorld(SomePeople people, SomeProjects projects, Clock clock) {
        this.people = people;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    public Set<String> names() {
        return Set.of("project", "projectClause", "projectEnd", "projectPoint", "source");
    }

    @Override
    public Map<String, String> values() {
        SignedIn buyer = people.theBuyer();
        SomeProjects.Ready ready = projects.ready(buyer);
        return Map.of(
                "project", ready.draft().toString(),
                "projectClause", ready.clause().toString(),
                "projectEnd", LocalDate.now(clock).plusWeeks(4).toString(),
                "projectPoint", ready.point(),
                "source", projects.source(buyer).toString());
    }
}
