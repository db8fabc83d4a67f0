package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.pseudonym.NeutralNames;
import fr.jalon.cctp.pseudonym.Pseudonyms;
import fr.jalon.site.AdvisoryLocks;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who a company is within a dialogue. Asked for the company in scope alone: nobody else's is ever worked out. */
@Service
@Transactional
public class ParticipantService {

    private final JdbcClient jdbc;
    private final Pseudonyms pseudonyms;
    private final TraitService traitService;
    private final AdvisoryLocks locks;

    ParticipantService(JdbcClient jdbc, Pseudonyms pseudonyms, TraitService traitService, AdvisoryLocks locks) {
        this.jdbc = jdbc;
        this.pseudonyms = pseudonyms;
        this.traitService = traitService;
        this.locks = locks;
    }

    /** The id of a company in a dialogue, with its name and what may be shown of it given at the first time. */
    UUID join(UUID draftId, UUID companyId) {
        UUID id = pseudonyms.participant(draftId, companyId);
        locks.lock("cctp participants", draftId);
        if (!isThere(draftId, id)) {
            Set<String> taken = new HashSet<>(jdbc.sql("SELECT pseudonym FROM cctp.participant WHERE draft_id = ?")
                    .param(draftId)
                    .query(String.class)
                    .list());
            TraitService.Traits traits = traitService.of(draftId);
            jdbc.sql(
                            "INSERT INTO cctp.participant (draft_id, id, pseudonym, trade, headcount, department) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(draftId, id, NeutralNames.of(id, taken::contains))
                    .param(traits.trade())
                    .param(traits.headcount())
                    .param(traits.department())
                    .update();
        }
        return id;
    }

    /** Who the company is there, whether it has said something or not; empty where nobody has, and once the dialogue is archived. */
    @Transactional(readOnly = true)
    public Optional<UUID> idIfAny(UUID draftId, UUID companyId) {
        return pseudonyms.participantIfAny(draftId, companyId);
    }

    /** Who the company is there; empty while it has said nothing, and once the dialogue is archived. */
    @Transactional(readOnly = true)
    public Optional<UUID> ofCompany(UUID draftId, UUID companyId) {
        return pseudonyms.participantIfAny(draftId, companyId).filter(id -> isThere(draftId, id));
    }

    private boolean isThere(UUID draftId, UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM cctp.participant WHERE draft_id = ? AND id = ?)")
                .params(draftId, id)
                .query(Boolean.class)
                .single();
    }
}
