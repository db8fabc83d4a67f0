package fr.jalon.authority.domain;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what a merge moves, or moved, without telling an admin whose it is. */
@Component
public class MergeImpactService {

    private final List<AuthorityFollower> followers;
    private final FollowedRepository followedRepository;
    private final Companies companies;
    private final CompanyScope scope;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    MergeImpactService(
            List<AuthorityFollower> followers,
            FollowedRepository followedRepository,
            Companies companies,
            CompanyScope scope,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.followers = followers;
        this.followedRepository = followedRepository;
        this.companies = companies;
        this.scope = scope;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** What companies have under that SIREN, one phrase a kind that there is: {@code 3 cibles}. */
    @Transactional(readOnly = true)
    public List<String> of(Siren siren) {
        String question = followers.stream()
                .map(AuthorityFollower::counting)
                .collect(Collectors.joining("), (", "SELECT ARRAY[(", ")]"));
        List<Long> counts =
                jdbc.sql("""
                        SELECT sum(one.number)::bigint
                        FROM authority.in_each_company(?, ?) own (numbers), unnest(own.numbers) WITH ORDINALITY one (number, place)
                        GROUP BY one.place ORDER BY one.place
                        """).params(question, siren.value()).query(Long.class).list();
        return IntStream.range(0, counts.size())
                .filter(i -> counts.get(i) > 0)
                .mapToObj(i -> followers.get(i).counted(counts.get(i)))
                .toList();
    }

    /** How many things that followed a merge their companies have changed since: these keep the change when it is undone. */
    public long changedSince(UUID merge, Siren into) {
        long[] changed = {0};
        inEachCompany(company -> {
            for (AuthorityFollower follower : followers) {
                changed[0] += followedRepository.followed(company, merge, follower.kind()).stream()
                        .filter(one -> !follower.isAsLeft(into, one))
                        .count();
            }
        });
        return changed[0];
    }

    private interface Question {
        void askOf(UUID company);
    }

    private void inEachCompany(Question question) {
        for (UUID company : companies.ids()) {
            scope.runAs(company, () -> transaction.executeWithoutResult(status -> question.askOf(company)));
        }
    }
}
