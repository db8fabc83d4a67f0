package fr.jalon.cctp.answering.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.reaction.domain.ParticipantService;
import fr.jalon.cctp.reaction.domain.PlacementService;
import fr.jalon.site.NotFoundException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides where a remark belongs whose passage could not be followed: the buyer, or the company that said it. */
@Service
@Transactional
public class OrphanService {

    /** Without a place. */
    static final String LEAVE = "aucune";
    /** Undecided again. */
    static final String UNDO = "defaire";

    private final AnsweredDrafts drafts;
    private final PlacementService placement;
    private final ParticipantService participants;
    private final CompanyScope scope;
    private final JdbcClient jdbc;

    OrphanService(
            AnsweredDrafts drafts,
            PlacementService placement,
            ParticipantService participants,
            CompanyScope scope,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.placement = placement;
        this.participants = participants;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /**
     * @param number of the version that the page showed
     * @param place which of those offered, from 0; {@code aucune} for none, {@code defaire} to take a decision back
     */
    public void decideAsBuyer(UUID draftId, Buyer buyer, UUID reactionId, int number, String place) {
        drafts.running(draftId, buyer);
        decide(draftId, reactionId, number, place, "/cctp/projets/" + draftId + "/orphelines");
    }

    /** The same for the company in scope, while the dialogue is open. @throws NotFoundException for another's remark as for none */
    public void decideAsAuthor(UUID draftId, UUID reactionId, int number, String place) {
        UUID me = participants
                .idIfAny(draftId, scope.required())
                .orElseThrow(() -> new NotFoundException("participant of " + draftId));
        boolean own = jdbc.sql(
                        "SELECT EXISTS (SELECT FROM cctp.reaction WHERE id = ? AND draft_id = ? AND participant_id = ?)")
                .params(reactionId, draftId, me)
                .query(Boolean.class)
                .single();
        if (!own) {
            throw new NotFoundException("reaction " + reactionId);
        }
        placement.requireOpen(draftId);
        decide(draftId, reactionId, number, place, "/cctp/" + draftId + "/orphelines");
    }

    private void decide(UUID draftId, UUID reactionId, int number, String place, String back) {
        switch (place) {
            case LEAVE -> placement.leave(draftId, number, reactionId, back);
            case UNDO -> placement.reopen(draftId, number, reactionId, back);
            default -> {
                if (!place.matches("\\d")) {
                    throw new NotFoundException("place " + place);
                }
                placement.place(draftId, number, reactionId, Integer.parseInt(place), back);
            }
        }
    }
}
