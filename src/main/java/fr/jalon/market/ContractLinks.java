package fr.jalon.market;

import fr.jalon.site.FrameLink;
import java.util.List;
import java.util.UUID;

/**
 * What the people of a company may do with a contract besides planning. Asked here, where contracts are shown, and answered
 * by whoever offers it: the arrow between the modules stays as it is.
 */
public interface ContractLinks {

    /** @param contract its id */
    List<FrameLink> of(UUID contract);
}
