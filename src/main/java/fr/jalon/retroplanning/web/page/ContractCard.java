package fr.jalon.retroplanning.web.page;

import org.jspecify.annotations.Nullable;

/**
 * The running contract beside its plan, as shown; what is unknown says so.
 *
 * @param holders null when none was published
 * @param end when it ends, in words; null when it cannot be told
 * @param path of the contract's page
 */
public record ContractCard(
        @Nullable String holders,
        String notified,
        String duration,
        String amount,
        boolean ceiling,
        @Nullable String end,
        String likelyEnd,
        String path) {}
