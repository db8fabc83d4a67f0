package fr.jalon.cctp.answering.web;

import fr.jalon.account.CompanyScope;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.DraftState;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.reaction.domain.ParticipantService;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of remarks without a sure place together. */
@Component
@Transactional(readOnly = true)
class OrphanAssembler {

    private final DraftQueries draftQueries;
    private final PublishedTexts texts;
    private final ReactionQueries reactionQueries;
    private final ParticipantService participants;
    private final CompanyScope scope;

    OrphanAssembler(
            DraftQueries draftQueries,
            PublishedTexts texts,
            ReactionQueries reactionQueries,
            ParticipantService participants,
            CompanyScope scope) {
        this.draftQueries = draftQueries;
        this.texts = texts;
        this.reactionQueries = reactionQueries;
        this.participants = participants;
        this.scope = scope;
    }

    public OrphansPage ofBuyer(UUID draftId, Buyer buyer) {
        DraftDetails draft = draftQueries.ofBuyer(draftId, buyer);
        return new OrphansPage(
                "Remarques sans place sûre",
                draft.projectPath() + "/orphelines",
                draft.projectPath() + "/remarques",
                "Remarques",
                draft.published(),
                draft.state().isRunning(),
                draft.published() == 0 ? List.of() : orphans(draft, one -> true));
    }

    /** Those that the company in scope has said. */
    public OrphansPage ofAuthor(UUID draftId) {
        DraftDetails draft = draftQueries.published(draftId);
        Optional<UUID> me = participants.idIfAny(draftId, scope.required());
        return new OrphansPage(
                "Vos remarques sans place sûre",
                draft.path() + "/orphelines",
                draft.path(),
                draft.title(),
                draft.published(),
                draft.state() == DraftState.OPEN,
                orphans(draft, one -> me.isPresent() && one.by().id().equals(me.get())));
    }

    private List<OrphansPage.Orphan> orphans(DraftDetails draft, Predicate<ReactionDetails> whose) {
        PublishedText text = texts.one(draft.id(), draft.published());
        return OrphansPage.orphans(
                text,
                reactionQueries.of(draft.id(), draft.published()).stream()
                        .filter(ReactionDetails::isShown)
                        .filter(whose)
                        .toList());
    }
}
