package fr.jalon.cctp;

import java.util.List;

/**
 * A draft specification as others show it.
 *
 * @param state in French: {@code ouvert aux remarques}
 * @param tone of the chip that says the state
 * @param when what is next, in French: {@code version 1 publiée, clôture le…}
 * @param path the buyer's page of it
 * @param duties what waits for the buyer who looks; none where nothing does
 */
public record DraftRef(String title, String state, String tone, String when, String path, List<DraftDuty> duties) {

    public DraftRef {
        duties = List.copyOf(duties);
    }
}
