package fr.jalon.contact.web;

import java.util.Map;
import java.util.UUID;

/** What a feature knows of the contracts on a target's card, or offers to do with them. */
public interface ContractNotes {

    /** At most one for each contract of the card, by its id. */
    Map<UUID, ContractNote> of(TargetCard card);

    /**
     * Under the row of a contract.
     *
     * @param text what is known, {@code critères : prix 60, technique 40}; empty for nothing
     * @param label of the link
     * @param path where it leads
     */
    record ContractNote(String text, String label, String path) {}
}
