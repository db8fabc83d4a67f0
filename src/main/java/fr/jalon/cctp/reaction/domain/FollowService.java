package fr.jalon.cctp.reaction.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.cctp.domain.DialogueQueries;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the company in scope wants to hear of a dialogue. Following has nothing to do with reacting: it is never set by it, nor
 * written in one transaction with it.
 */
@Service
@Transactional
public class FollowService {

    private final JdbcClient jdbc;
    private final DialogueQueries dialogues;
    private final CompanyScope scope;

    FollowService(JdbcClient jdbc, DialogueQueries dialogues, CompanyScope scope) {
        this.jdbc = jdbc;
        this.dialogues = dialogues;
        this.scope = scope;
    }

    /** From now on; false also stops what its trade and territory would bring. */
    public void follow(UUID draftId, boolean following) {
        dialogues.one(draftId);
        jdbc.sql("""
                        INSERT INTO cctp.follow (company_id, draft_id, following) VALUES (?, ?, ?)
                        ON CONFLICT (company_id, draft_id) DO UPDATE SET following = excluded.following
                        """).params(scope.required(), draftId, following).update();
    }
}
