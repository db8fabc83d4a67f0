package fr.jalon.cctp.register.web;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftWording;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.register.domain.SignOff;
import fr.jalon.cctp.register.domain.SignOffPolicy;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a draft is handed over.
 *
 * @param open reactions that have no published fate
 * @param notReady why the text cannot be handed over yet; null when it can
 * @param signOff what was asked of the second buyer last; null where nothing was
 * @param notDecided why who looks cannot sign it or send it back; null when they can
 */
public record ClosurePage(
        DraftDetails draft,
        String when,
        List<OpenRemark> open,
        @Nullable String notReady,
        @Nullable SignOff signOff,
        @Nullable String notDecided,
        boolean archived) {

    /** A reaction without a fate. @param path where it is answered */
    public record OpenRemark(String path, String said) {}

    public ClosurePage {
        open = List.copyOf(open);
    }

    static ClosurePage of(
            DraftDetails draft,
            List<ReactionDetails> open,
            @Nullable SignOff signOff,
            boolean archived,
            SignedIn me,
            Instant now) {
        return new ClosurePage(
                draft,
                DraftWording.when(draft, now),
                open.stream().map(one -> remark(draft, one)).toList(),
                SignOffPolicy.whyNotReady(draft, open.size()).orElse(null),
                signOff,
                SignOffPolicy.whyNotDecided(draft, signOff, me.accountId(), me.email())
                        .orElse(null),
                archived);
    }

    private static OpenRemark remark(DraftDetails draft, ReactionDetails reaction) {
        return new OpenRemark(
                draft.projectPath() + "/remarques/" + reaction.id(),
                reaction.by().pseudonym() + "\u00a0: " + reaction.words());
    }

    /** Whether somebody is to decide about the version that is out now. */
    public boolean isPending() {
        return signOff != null && signOff.isPending() && signOff.number() == draft.published();
    }

    /** Whether somebody may ask for the sign-off. */
    public boolean mayAsk() {
        return notReady == null && !isPending();
    }

    /** Whether it can be archived. */
    public boolean mayArchive() {
        return !draft.state().isRunning() && draft.published() > 0 && !archived;
    }
}
