package fr.jalon.cctp.answering.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DialogueAccess;
import fr.jalon.cctp.reaction.domain.ParticipantService;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers other words to whoever proposed some; only the company that did reads and answers them. */
@Service
@Transactional
public class CounterProposalService {

    private static final String SELECT =
            "SELECT c.id, c.reaction_id, c.words, c.sent_on, c.outcome, c.reply FROM cctp.counter_proposal c ";
    private static final RowMapper<CounterProposal> READ = (row, index) -> new CounterProposal(
            row.getObject("id", UUID.class),
            row.getObject("reaction_id", UUID.class),
            row.getString("words"),
            row.getObject("sent_on", LocalDate.class),
            CounterOutcome.valueOf(row.getString("outcome")),
            row.getString("reply"));

    private final JdbcClient jdbc;
    private final AnsweredDrafts drafts;
    private final DialogueAccess dialogues;
    private final ParticipantService participants;
    private final CompanyScope scope;
    private final Clock clock;

    CounterProposalService(
            JdbcClient jdbc,
            AnsweredDrafts drafts,
            DialogueAccess dialogues,
            ParticipantService participants,
            CompanyScope scope,
            Clock clock) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.dialogues = dialogues;
        this.participants = participants;
        this.scope = scope;
        this.clock = clock;
    }

    /** @throws ConflictException while one waits for its answer, and once the dialogue is closed: nobody could answer */
    public void offer(UUID draftId, Buyer buyer, UUID reactionId, String words) {
        drafts.running(draftId, buyer);
        dialogues.openForReaction(draftId);
        drafts.head(draftId, reactionId);
        int written = jdbc.sql("""
                        INSERT INTO cctp.counter_proposal (id, draft_id, reaction_id, words, written_by, sent_on, outcome)
                        SELECT :id, draft_id, id, :words, :by, :today, 'SENT' FROM cctp.reaction
                        WHERE id = :reaction AND wording IS NOT NULL
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", UUID.randomUUID())
                .param("words", words)
                .param("by", buyer.membership())
                .param("today", LocalDate.now(clock))
                .param("reaction", reactionId)
                .update();
        if (written == 0) {
            throw new ConflictException(
                    "Une contre-proposition attend déjà la réponse de l’entreprise, ou cette remarque ne propose pas de formulation.",
                    "/cctp/projets/" + draftId + "/remarques/" + reactionId);
        }
    }

    /** Those of a draft, the oldest first; only after it was found for its buyer. */
    @Transactional(readOnly = true)
    public List<CounterProposal> ofReaction(UUID draftId, UUID reactionId) {
        return jdbc.sql(SELECT
                        + "WHERE c.draft_id = ? AND c.reaction_id = ? ORDER BY c.sent_on, c.outcome = 'SENT', c.id")
                .params(draftId, reactionId)
                .query(READ)
                .list();
    }

    /** Those made to the company in scope. */
    @Transactional(readOnly = true)
    public List<CounterProposal> own(UUID draftId) {
        return scope.current()
                .flatMap(company -> participants.idIfAny(draftId, company))
                .map(me ->
                        jdbc.sql(SELECT + """
                                JOIN cctp.reaction r ON r.id = c.reaction_id
                                WHERE c.draft_id = ? AND r.participant_id = ? ORDER BY c.sent_on, c.outcome = 'SENT', c.id
                                """).params(draftId, me).query(READ).list())
                .orElse(List.of());
    }

    /** One that was made to the company in scope. @throws NotFoundException for another company's as for none */
    @Transactional(readOnly = true)
    public CounterProposal own(UUID draftId, UUID id) {
        return own(draftId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("counter-proposal " + id));
    }

    /** @throws ConflictException when it has its answer already, or the dialogue is closed */
    public void answer(UUID draftId, UUID id, CounterOutcome outcome, @Nullable String reply) {
        own(draftId, id);
        dialogues.openForReaction(draftId);
        int written = jdbc.sql("""
                        UPDATE cctp.counter_proposal SET outcome = :outcome, reply = :reply, replied_on = :today
                        WHERE id = :id AND outcome = 'SENT'
                        """)
                .param("outcome", outcome.name())
                .param("reply", reply)
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .update();
        if (written == 0) {
            throw new ConflictException(
                    "Cette contre-proposition a déjà sa réponse.", "/cctp/" + draftId + "/contre-propositions/" + id);
        }
    }
}
