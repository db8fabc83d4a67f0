package fr.jalon.retroplanning.domain;

import fr.jalon.account.CompanyScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans of the company in scope that need no schedule any more: J has passed, or nobody follows them. */
@Component
public class ClosedPlanQueries {

    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    ClosedPlanQueries(JdbcClient jdbc, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** The latest J first. @param limit how many at most */
    @Transactional(readOnly = true)
    public List<ClosedPlan> latest(int limit) {
        return jdbc.sql("""
                        SELECT plan.id, title, authority_name, j_likely AS j, abandoned_on, abandoned_reason AS reason,
                               EXISTS (SELECT FROM retroplanning.plan_action
                                       WHERE plan_id = plan.id AND line_key = 'j.soumissionner' AND done_on IS NOT NULL)
                                   AS submitted
                        FROM retroplanning.plan
                        WHERE company_id = :company AND (abandoned_on IS NOT NULL OR j_likely < :today)
                        ORDER BY j_likely DESC, plan.id
                        LIMIT :limit
                        """)
                .param("company", scope.required())
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(ClosedPlan.class)
                .list();
    }
}
