package fr.jalon.retroplanning.capacity.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Team;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The time each person of the company in scope has for plans, in minutes a week. */
@Service
@Transactional
public class MemberTimeService {

    /** Two people with one hour a week: what Jalon is made for, until somebody says otherwise. */
    public static final int AT_FIRST = 60;

    /** More hours a week than anybody should work. */
    public static final int AT_MOST = 60 * 60;

    private final JdbcClient jdbc;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    MemberTimeService(JdbcClient jdbc, Colleagues colleagues, CompanyScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /** Everybody who works for the company now, by name, with their time from this week on. */
    @Transactional(readOnly = true)
    public Team team() {
        UUID company = scope.required();
        Map<UUID, Integer> usual = new HashMap<>();
        Map<UUID, Map<Week, Integer>> special = new HashMap<>();
        jdbc.sql("""
                        SELECT membership_id, NULL AS monday, minutes FROM retroplanning.member_time
                        WHERE company_id = :company
                        UNION ALL
                        SELECT membership_id, monday, minutes FROM retroplanning.member_week
                        WHERE company_id = :company AND monday >= :monday
                        """)
                .param("company", company)
                .param("monday", Week.of(LocalDate.now(clock)).monday())
                .query(row -> {
                    UUID member = row.getObject("membership_id", UUID.class);
                    LocalDate monday = row.getObject("monday", LocalDate.class);
                    if (monday == null) {
                        usual.put(member, row.getInt("minutes"));
                    } else {
                        special.computeIfAbsent(member, id -> new HashMap<>())
                                .put(new Week(monday), row.getInt("minutes"));
                    }
                });
        List<Colleague> here = colleagues.of(company);
        return new Team(here.stream()
                .map(one -> new Member(
                        one.membershipId(),
                        one.name(),
                        usual.getOrDefault(one.membershipId(), AT_FIRST),
                        special.getOrDefault(one.membershipId(), Map.of())))
                .toList());
    }

    /** Says how much time somebody has in a usual week. @throws NotFoundException when the company has no such person */
    public void usual(UUID member, int minutes, UUID by) {
        requireColleague(member);
        jdbc.sql("""
                        INSERT INTO retroplanning.member_time (membership_id, company_id, minutes, changed_at, changed_by)
                        VALUES (:member, :company, :minutes, :now, :by)
                        ON CONFLICT (membership_id) DO UPDATE
                        SET minutes = excluded.minutes, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("member", member)
                .param("company", scope.required())
                .param("minutes", minutes)
                .param("now", Sql.now(clock))
                .param("by", by)
                .update();
    }

    /** Says how much time somebody has in one week. @throws NotFoundException when the company has no such person */
    public void in(Week week, UUID member, int minutes, UUID by) {
        requireColleague(member);
        jdbc.sql("""
                        INSERT INTO retroplanning.member_week
                            (membership_id, monday, company_id, minutes, changed_at, changed_by)
                        VALUES (:member, :monday, :company, :minutes, :now, :by)
                        ON CONFLICT (membership_id, monday) DO UPDATE
                        SET minutes = excluded.minutes, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("member", member)
                .param("monday", week.monday())
                .param("company", scope.required())
                .param("minutes", minutes)
                .param("now", Sql.now(clock))
                .param("by", by)
                .update();
    }

    /** Makes a week a usual one again. @throws NotFoundException when the company has no such person */
    public void resetWeek(Week week, UUID member) {
        requireColleague(member);
        jdbc.sql("DELETE FROM retroplanning.member_week WHERE membership_id = :member AND monday = :monday")
                .param("member", member)
                .param("monday", week.monday())
                .update();
    }

    private void requireColleague(UUID member) {
        if (colleagues.of(scope.required()).stream()
                .noneMatch(one -> one.membershipId().equals(member))) {
            throw new NotFoundException("colleague " + member);
        }
    }
}
