package fr.jalon.cctp.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.DraftDuty;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What drafts ask of a buyer, contributed as a bean by whoever knows. */
public interface DraftDuties {

    /** By draft; nothing for those where nothing waits. One statement at most. @param drafts running ones of the buyer's authority */
    Map<UUID, DraftDuty> of(List<DraftDetails> drafts, SignedIn me);
}
