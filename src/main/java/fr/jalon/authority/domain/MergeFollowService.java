package fr.jalon.authority.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.authority.AuthorityFollower;
import fr.jalon.authority.AuthorityFollower.Followed;
import fr.jalon.authority.domain.FollowedRepository.Merge;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what one company has in step with a merge as it stands now: it follows, or goes back. Asked twice, or about merges in
 * another order than they were made, it comes to the same.
 */
@Service
@Transactional
class MergeFollowService {

    private final List<AuthorityFollower> followers;
    private final FollowedRepository followedRepository;
    private final TargetRepository targets;
    private final CompanyScope scope;

    MergeFollowService(
            List<AuthorityFollower> followers,
            FollowedRepository followedRepository,
            TargetRepository targets,
            CompanyScope scope) {
        this.followers = followers;
        this.followedRepository = followedRepository;
        this.targets = targets;
        this.scope = scope;
    }

    /** For the company in scope. */
    public void reconcile(UUID mergeId) {
        UUID company = scope.required();
        // The undoing waits here for a merge that is still being followed, and then finds what followed.
        targets.lockAllOf(company.toString());
        followedRepository.takenBack(company).forEach(merge -> giveBack(company, merge));
        Optional<Merge> merge = followedRepository.merge(mergeId).filter(Merge::inForce);
        while (merge.isPresent()) {
            follow(company, merge.get());
            // Told late, the one they followed into may have been merged itself.
            merge = followedRepository.mergeOf(merge.get().into());
        }
    }

    private void follow(UUID company, Merge merge) {
        for (AuthorityFollower follower : followers) {
            for (Followed one : follower.follow(merge.from(), merge.into())) {
                followedRepository.remember(company, merge.id(), follower.kind(), one);
            }
        }
    }

    private void giveBack(UUID company, Merge merge) {
        for (AuthorityFollower follower : followers) {
            List<Followed> followed = followedRepository.followed(company, merge.id(), follower.kind());
            if (!followed.isEmpty()) {
                follower.giveBack(merge.from(), merge.into(), followed);
            }
        }
        followedRepository.forget(company, merge.id());
    }
}
