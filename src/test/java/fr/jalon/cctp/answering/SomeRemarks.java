package fr.jalon.cctp.answering;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseService;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.domain.PublishingService;
import fr.jalon.cctp.reaction.domain.Cost;
import fr.jalon.cctp.reaction.domain.NewReaction;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import fr.jalon.cctp.reaction.domain.ReactionService;
import fr.jalon.cctp.reaction.domain.ReactionTarget;
import fr.jalon.cctp.reaction.domain.Strength;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remarks of companies for tests, on the first version of a draft. */
@Component
public class SomeRemarks {

    private final ReactionService reactionService;
    private final PublishedTexts texts;
    private final DraftQueries draftQueries;
    private final ClauseService clauseService;
    private final PublishingService publishing;
    private final CompanyScope scope;

    SomeRemarks(
            ReactionService reactionService,
            PublishedTexts texts,
            DraftQueries draftQueries,
            ClauseService clauseService,
            PublishingService publishing,
            CompanyScope scope) {
        this.reactionService = reactionService;
        this.texts = texts;
        this.draftQueries = draftQueries;
        this.clauseService = clauseService;
        this.publishing = publishing;
        this.scope = scope;
    }

    /** Other words for a passage. */
    public UUID wording(SignedIn who, UUID draft, String quote, String wording) {
        PublishedText text = texts.one(draft, 1);
        PublishedClause clause = holding(text, quote);
        String words = clause.said().words();
        ReactionTarget target =
                new ReactionTarget(clause.id(), null, quote, words.codePointCount(0, words.indexOf(quote)));
        return say(who, draft, ReactionKind.ALTERNATIVE, target, "Moins cher, même rendu : " + wording, wording);
    }

    /** A question on a passage. */
    public UUID question(SignedIn who, UUID draft, String quote, String words) {
        PublishedClause clause = holding(texts.one(draft, 1), quote);
        String said = clause.said().words();
        return say(
                who,
                draft,
                ReactionKind.CLARIFICATION,
                new ReactionTarget(clause.id(), null, quote, said.codePointCount(0, said.indexOf(quote))),
                words,
                null);
    }

    private UUID say(
            SignedIn who,
            UUID draft,
            ReactionKind kind,
            ReactionTarget target,
            String words,
            @Nullable String wording) {
        return scope.runAs(
                who.company(),
                () -> reactionService.react(
                        draft, new NewReaction(1, kind, target, words, wording, Cost.UNKNOWN, Strength.MUST)));
    }

    /** The clause that says it, in the first version. */
    public UUID clause(UUID draft, String quote) {
        return holding(texts.one(draft, 1), quote).id();
    }

    private static PublishedClause holding(PublishedText text, String quote) {
        return text.clauses().stream()
                .filter(one -> one.said().words().contains(quote))
                .findFirst()
                .orElseThrow();
    }

    /** What a clause says as it is being written. */
    public ClauseDetails working(UUID draft, SignedIn buyer, UUID clause) {
        return draftQueries.clauses(draftQueries.ofBuyer(draft, Buyer.of(buyer))).stream()
                .filter(one -> one.id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    /** Writes a clause anew. */
    public void write(UUID draft, SignedIn buyer, UUID clause, String words) {
        clauseService.write(
                draft,
                Buyer.of(buyer),
                clause,
                working(draft, buyer, clause).said().withWords(words),
                null);
    }

    /** Publishes the second version. */
    public void publishSecond(UUID draft, SignedIn buyer) {
        publishing.publish(draft, Buyer.of(buyer), 2, null);
    }
}
