package fr.jalon.cctp.reaction.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.cctp.domain.DialogueAccess;
import fr.jalon.cctp.pseudonym.Pseudonyms;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the company in scope thinks of what others have said: how much it matters, and whether the version of the day meets it. */
@Service
@Transactional
public class RatingService {

    /** Whether a version does what somebody asks for. */
    public enum Met {
        MET,
        NOT_MET
    }

    /** @param met null where it was not said, or said of a version before */
    public record OwnRating(Strength strength, @Nullable Met met) {}

    private record Row(
            UUID reactionId, String strength, @Nullable String met) {}

    private record Rated(UUID participantId, boolean shown) {}

    private final JdbcClient jdbc;
    private final DialogueAccess dialogues;
    private final Pseudonyms pseudonyms;
    private final CompanyScope scope;

    RatingService(JdbcClient jdbc, DialogueAccess dialogues, Pseudonyms pseudonyms, CompanyScope scope) {
        this.jdbc = jdbc;
        this.dialogues = dialogues;
        this.pseudonyms = pseudonyms;
        this.scope = scope;
    }

    /**
     * Says it, in place of what was said before.
     *
     * @param met of the version that is published now; null for nothing
     * @throws ConflictException where the dialogue is closed, the reaction is taken back meanwhile, or is one's own
     */
    public void rate(UUID draftId, UUID reactionId, Strength strength, @Nullable Met met) {
        Rated rated = jdbc.sql("""
                        SELECT participant_id, withdrawn_on IS NULL AND hidden_reason IS NULL AS shown FROM cctp.reaction
                        WHERE id = ? AND draft_id = ?
                        """)
                .params(reactionId, draftId)
                .query(Rated.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId));
        int number = dialogues.openForReaction(draftId);
        UUID me = pseudonyms.participant(draftId, scope.required());
        if (!rated.shown()) {
            throw conflict(draftId, "Cette remarque a été retirée entre-temps.");
        }
        if (rated.participantId().equals(me)) {
            throw conflict(
                    draftId, "Cette remarque est la vôtre : les autres entreprises disent ce qu’elles en pensent.");
        }
        jdbc.sql("""
                        INSERT INTO cctp.rating (reaction_id, participant_id, strength, met, number) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (reaction_id, participant_id) DO UPDATE
                            SET strength = excluded.strength, met = excluded.met, number = excluded.number
                        """)
                .params(reactionId, me, strength.name())
                .param(met == null ? null : met.name())
                .param(number)
                .update();
    }

    /** What a participant has said of each reaction. @param number of the version that is read */
    @Transactional(readOnly = true)
    public Map<UUID, OwnRating> of(UUID draftId, UUID participantId, int number) {
        return jdbc
                .sql("""
                        SELECT g.reaction_id, g.strength, CASE WHEN g.number = :number THEN g.met END AS met
                        FROM cctp.rating g JOIN cctp.reaction r ON r.id = g.reaction_id
                        WHERE r.draft_id = :draft AND g.participant_id = :participant
                        """)
                .param("draft", draftId)
                .param("participant", participantId)
                .param("number", number)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Row::reactionId,
                        row -> new OwnRating(
                                Strength.valueOf(row.strength()), row.met() == null ? null : Met.valueOf(row.met()))));
    }

    private static ConflictException conflict(UUID draftId, String sentence) {
        return new ConflictException(sentence, "/cctp/" + draftId);
    }
}
