package fr.jalon.market;

import fr.jalon.account.Role;
import fr.jalon.site.FrameLink;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What people may do with a contract besides planning. Asked here, where contracts are shown, and answered
 * by whoever offers it: the arrow between the modules stays as it is.
 */
public interface ContractLinks {

    /** For whom: the people of a company, unless said otherwise. */
    default Set<Role> roles() {
        return Role.OF_A_COMPANY;
    }

    /** @param contract its id */
    List<FrameLink> of(UUID contract);
}
