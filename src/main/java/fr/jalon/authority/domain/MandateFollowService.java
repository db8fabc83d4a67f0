package fr.jalon.authority.domain;

import fr.jalon.account.Mandates;
import fr.jalon.account.Mandates.StandIn;
import fr.jalon.authority.Authorities;
import fr.jalon.shared.Siren;
import fr.jalon.site.AdvisoryLocks;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the mandates of buyers in step with the list as it stands now; they belong to no company. */
@Service
@Transactional
class MandateFollowService {

    private final Mandates mandates;
    private final Authorities authorities;
    private final AdvisoryLocks locks;

    MandateFollowService(Mandates mandates, Authorities authorities, AdvisoryLocks locks) {
        this.mandates = mandates;
        this.authorities = authorities;
        this.locks = locks;
    }

    public void reconcile() {
        // Two merges at once are told by two threads.
        locks.lock("mandates", "of buyers");
        Map<String, StandIn> standIns = new HashMap<>();
        authorities.current(mandates.given().stream().map(Siren::new).toList()).forEach((given, current) -> {
            if (current.formerly() != null) {
                standIns.put(
                        given.value(),
                        new StandIn(
                                current.authority().siren().value(),
                                current.authority().name()));
            }
        });
        mandates.follow(standIns);
    }
}
