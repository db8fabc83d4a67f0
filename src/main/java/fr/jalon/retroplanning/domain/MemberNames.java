package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The people of the company in scope by their membership, for one reading: those who left keep their name. */
public final class MemberNames {

    private final Colleagues colleagues;
    private final Map<UUID, Colleague> present;
    private final Map<UUID, Optional<Colleague>> gone = new HashMap<>();

    public MemberNames(Colleagues colleagues, UUID companyId) {
        this.colleagues = colleagues;
        this.present = colleagues.of(companyId).stream()
                .collect(Collectors.toMap(Colleague::membershipId, one -> one, (one, same) -> one));
    }

    Optional<Colleague> find(UUID membershipId) {
        Colleague here = present.get(membershipId);
        return here != null ? Optional.of(here) : gone.computeIfAbsent(membershipId, colleagues::byMembership);
    }

    /** A name to show, of whoever was ever here. */
    public String name(UUID membershipId) {
        return find(membershipId).map(Colleague::name).orElse("une personne partie");
    }

    boolean isPresent(UUID membershipId) {
        return present.containsKey(membershipId);
    }

    List<Colleague> present() {
        return present.values().stream()
                .sorted(java.util.Comparator.comparing(Colleague::name))
                .toList();
    }
}
