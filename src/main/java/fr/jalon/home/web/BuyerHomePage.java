package fr.jalon.home.web;

import fr.jalon.cctp.DraftRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page of a buyer.
 *
 * @param organisation the authority bought for
 * @param drafts those that are worked on, what closes soonest first
 */
public record BuyerHomePage(String name, @Nullable String organisation, List<DraftRef> drafts) {

    public BuyerHomePage {
        drafts = List.copyOf(drafts);
    }

    /** Whether any draft waits for the buyer. */
    public boolean isAwaited() {
        return drafts.stream().anyMatch(draft -> !draft.duties().isEmpty());
    }
}
