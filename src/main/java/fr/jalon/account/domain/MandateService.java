package fr.jalon.account.domain;

import fr.jalon.account.Mandates;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets mandates of buyers follow what becomes of their authorities. */
@Service
@Transactional
class MandateService implements Mandates {

    private final MembershipRepository memberships;

    MandateService(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> given() {
        return memberships.mandates().stream().map(Membership::givenAuthority).collect(Collectors.toSet());
    }

    @Override
    public void follow(Map<String, StandIn> standIns) {
        for (Membership mandate : memberships.mandates()) {
            StandIn standIn = standIns.get(mandate.givenAuthority());
            if (standIn == null) {
                mandate.standForItself();
            } else if (memberships.runningOf(mandate.accountId()).stream()
                    .noneMatch(other -> !other.equals(mandate) && other.isFor(standIn.siren()))) {
                mandate.standIn(standIn.siren(), standIn.name());
            }
        }
    }
}
