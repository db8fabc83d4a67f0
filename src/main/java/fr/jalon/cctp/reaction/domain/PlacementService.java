package fr.jalon.cctp.reaction.domain;

import fr.jalon.cctp.domain.DialogueAccess;
import fr.jalon.cctp.reaction.domain.ReactionPlace.Proposal;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says where a reaction belongs whose passage could not be followed. The places offered are kept, so that it can be undone. */
@Service
@Transactional
public class PlacementService {

    private record Place(
            @Nullable UUID clause,
            @Nullable Integer start,
            @Nullable Integer length,
            PlaceFate fate) {}

    private static final List<String> UNDECIDED = List.of(PlaceFate.ORPHAN.name());
    private static final List<String> DECIDED = List.of(PlaceFate.PLACED.name(), PlaceFate.LEFT.name());

    private final JdbcClient jdbc;
    private final DialogueAccess dialogues;

    PlacementService(JdbcClient jdbc, DialogueAccess dialogues) {
        this.jdbc = jdbc;
        this.dialogues = dialogues;
    }

    /** While the dialogue is open, by whoever said it; to be called before the others. @throws ConflictException when it is closed */
    public void requireOpen(UUID draftId) {
        dialogues.openForReaction(draftId);
    }

    /**
     * Puts it on one of the places offered.
     *
     * @param number of the version that the page showed
     * @param choice which of them, from 0
     * @param back the path of the page
     * @throws ConflictException when somebody decided meanwhile
     */
    public void place(UUID draftId, int number, UUID reactionId, int choice, String back) {
        List<Proposal> offered = offered(draftId, number, reactionId);
        if (choice < 0 || choice >= offered.size()) {
            throw new NotFoundException("place " + choice + " of " + reactionId);
        }
        Proposal chosen = offered.get(choice);
        boolean whole = chosen.length() == 0;
        Place place = new Place(
                chosen.clause(), whole ? null : chosen.start(), whole ? null : chosen.length(), PlaceFate.PLACED);
        write(number, reactionId, UNDECIDED, place, back);
    }

    /** Leaves it without a place. */
    public void leave(UUID draftId, int number, UUID reactionId, String back) {
        offered(draftId, number, reactionId);
        write(number, reactionId, UNDECIDED, new Place(null, null, null, PlaceFate.LEFT), back);
    }

    /** Takes back what a person decided. */
    public void reopen(UUID draftId, int number, UUID reactionId, String back) {
        offered(draftId, number, reactionId);
        write(number, reactionId, DECIDED, new Place(null, null, null, PlaceFate.ORPHAN), back);
    }

    private void write(int number, UUID reactionId, List<String> before, Place place, String back) {
        int written = jdbc.sql("""
                        UPDATE cctp.reaction_place SET clause_id = :clause, start = :start, length = :length, fate = :fate
                        WHERE reaction_id = :reaction AND number = :number AND fate IN (:before)
                          AND number = (SELECT d.published FROM cctp.draft d JOIN cctp.reaction r ON r.draft_id = d.id
                                        WHERE r.id = :reaction)
                        """)
                .param("clause", place.clause())
                .param("start", place.start())
                .param("length", place.length())
                .param("fate", place.fate().name())
                .param("reaction", reactionId)
                .param("number", number)
                .param("before", before)
                .update();
        if (written == 0) {
            throw new ConflictException(
                    "La place de cette remarque a été décidée entre-temps, ou une version a paru : voyez où elle en est.",
                    back);
        }
    }

    private List<Proposal> offered(UUID draftId, int number, UUID reactionId) {
        return ProposalText.read(jdbc.sql("""
                        SELECT p.proposals FROM cctp.reaction_place p JOIN cctp.reaction r ON r.id = p.reaction_id
                        WHERE r.draft_id = ? AND p.number = ? AND p.reaction_id = ? AND r.withdrawn_on IS NULL FOR UPDATE OF p
                        """)
                .params(draftId, number, reactionId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("reaction " + reactionId)));
    }
}
