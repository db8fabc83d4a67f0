package fr.jalon.authority.domain;

import fr.jalon.account.Companies;
import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.shared.Siren;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what a merge moves, or moved, without telling an admin whose it is. */
@Component
public class MergeImpactService {

    private final List<AuthorityFollower> followers;
    private final FollowedRepository followedRepository;
    private final Companies companies;
    private final CompanyScope scope;
    private final TransactionTemplate transaction;

    MergeImpactService(
            List<AuthorityFollower> followers,
            FollowedRepository followedRepository,
            Companies companies,
            CompanyScope scope,
            TransactionTemplate transaction) {
        this.followers = followers;
        this.followedRepository = followedRepository;
        this.companies = companies;
        this.scope = scope;
        this.transaction = transaction;
    }

    /** What companies have under that SIREN, one phrase a kind: {@code 3 cibles}. */
    public List<String> of(Siren siren) {
        long[] counts = new long[followers.size()];
        inEachCompany(company -> {
            for (int i = 0; i < counts.length; i++) {
                counts[i] += followers.get(i).count(siren);
            }
        });
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            phrases.add(followers.get(i).counted(counts[i]));
        }
        return phrases;
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
