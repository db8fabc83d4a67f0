package fr.jalon.cctp.reaction.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.cctp.domain.DialogueAccess;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the company in scope says of drafts. Nothing written here bears the company or the hour; a transaction of these writes
 * nothing that does, so that no row can be told to have come with another.
 */
@Service
@Transactional
public class ReactionService {

    private final ReactionRepository reactions;
    private final ParticipantService participants;
    private final DialogueAccess dialogues;
    private final JdbcClient jdbc;
    private final CompanyScope scope;
    private final Clock clock;

    ReactionService(
            ReactionRepository reactions,
            ParticipantService participants,
            DialogueAccess dialogues,
            JdbcClient jdbc,
            CompanyScope scope,
            Clock clock) {
        this.reactions = reactions;
        this.participants = participants;
        this.dialogues = dialogues;
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * Says it, of the version that is published now.
     *
     * @return its id
     * @throws ConflictException where the dialogue is closed, or another version was published since the page was opened
     */
    public UUID react(UUID draftId, NewReaction said) {
        int number = dialogues.openForReaction(draftId);
        if (number != said.number()) {
            throw new ConflictException(
                    "La version " + number
                            + " a été publiée pendant que vous écriviez : relisez le passage, puis envoyez votre remarque.",
                    "/cctp/" + draftId);
        }
        UUID participant = participants.join(draftId, scope.required());
        LocalDate today = LocalDate.now(clock);
        String receipt = Receipt.fingerprint(Receipt.text(draftId, said, today));
        return reactions
                .findFirstByDraftIdAndParticipantIdAndReceiptAndWithdrawnOnIsNull(draftId, participant, receipt)
                .map(Reaction::id) // sent twice: it is there already
                .orElseGet(() -> store(new Reaction(UUID.randomUUID(), draftId, participant, said, today, receipt)));
    }

    private UUID store(Reaction reaction) {
        reactions.save(reaction);
        reactions.flush();
        jdbc.sql("""
                        INSERT INTO cctp.reaction_place
                            (reaction_id, number, clause_id, criterion_id, start, length, fate, confidence, proposals)
                        SELECT id, number, clause_id, criterion_id, start, char_length(quote), 'SAID', 1, '' FROM cctp.reaction WHERE id = ?
                        """).param(reaction.id()).update();
        return reaction.id();
    }

    /** Takes it back: its words are shown to nobody any more. */
    public void withdraw(UUID draftId, UUID reactionId) {
        Reaction reaction = own(draftId, reactionId);
        dialogues.openForReaction(draftId);
        if (reaction.isWithdrawn()) {
            throw new ConflictException("Cette remarque est déjà retirée.", "/cctp/" + draftId);
        }
        reaction.withdraw(LocalDate.now(clock));
    }

    /** Adds words to it; the same words sent twice are added once. */
    public void complete(UUID draftId, UUID reactionId, String words) {
        Reaction reaction = own(draftId, reactionId);
        dialogues.openForReaction(draftId);
        if (reaction.isWithdrawn()) {
            throw new ConflictException("Cette remarque est retirée : elle ne se complète plus.", "/cctp/" + draftId);
        }
        jdbc.sql("SELECT FROM cctp.reaction WHERE id = ? FOR UPDATE")
                .param(reactionId)
                .query((row, index) -> index)
                .list();
        jdbc.sql("""
                        INSERT INTO cctp.reaction_addition (id, reaction_id, rank, words, said_on)
                        SELECT :id, :reaction, (SELECT count(*) FROM cctp.reaction_addition WHERE reaction_id = :reaction), :words, :today
                        WHERE NOT EXISTS (SELECT FROM cctp.reaction_addition WHERE reaction_id = :reaction AND words = :words)
                        """)
                .param("id", UUID.randomUUID())
                .param("reaction", reactionId)
                .param("words", words)
                .param("today", LocalDate.now(clock))
                .update();
    }

    private Reaction own(UUID draftId, UUID reactionId) {
        UUID me = participants
                .ofCompany(draftId, scope.required())
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId));
        return reactions
                .findById(reactionId)
                .filter(one ->
                        one.draftId().equals(draftId) && one.participantId().equals(me))
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId));
    }
}
