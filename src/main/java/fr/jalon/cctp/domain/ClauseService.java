package fr.jalon.cctp.domain;

import fr.jalon.shared.Uuid7;
import fr.jalon.site.AdvisoryLocks;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the clauses of a draft. What changes their order or their number is done one at a time for each draft; two people who write
 * different clauses do not meet.
 */
@Service
@Transactional
public class ClauseService {

    private final WorkingClauseRepository clauses;
    private final DraftAccess access;
    private final AdvisoryLocks locks;
    private final Clock clock;

    ClauseService(WorkingClauseRepository clauses, DraftAccess access, AdvisoryLocks locks, Clock clock) {
        this.clauses = clauses;
        this.access = access;
        this.locks = locks;
        this.clock = clock;
    }

    /** A new clause. @param after the one before it, null at the beginning. @return its id */
    public UUID add(UUID draftId, Buyer buyer, @Nullable UUID after, ClauseWords words) {
        List<WorkingClause> all = inOrder(draftId, buyer);
        int at = after == null ? 0 : index(all, after) + 1;
        WorkingClause added = clauses.save(
                new WorkingClause(Uuid7.next(clock), draftId, at, words, buyer.membership(), clock.instant()));
        all.add(at, added);
        number(all);
        return added.id();
    }

    /**
     * Writes a clause.
     *
     * @param seen the version that was on the page, null when it sent none: then nothing is compared
     */
    public ClauseEdit write(UUID draftId, Buyer buyer, UUID clauseId, ClauseWords words, @Nullable Long seen) {
        access.writable(draftId, buyer);
        WorkingClause clause = find(draftId, clauseId);
        if (clause.said().equals(words)) {
            return new ClauseEdit.Saved();
        }
        if (!clause.isVersion(seen)) {
            return new ClauseEdit.Collides(clause.said(), clause.versionSeen());
        }
        clause.write(words, buyer.membership(), clock.instant());
        return new ClauseEdit.Saved();
    }

    /** Puts a clause one place up or down. */
    public void move(UUID draftId, Buyer buyer, UUID clauseId, boolean up) {
        List<WorkingClause> all = inOrder(draftId, buyer);
        int from = index(all, clauseId);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            all.add(to, all.remove(from));
            number(all);
        }
    }

    /** Puts a clause before another. */
    public void moveBefore(UUID draftId, Buyer buyer, UUID clauseId, UUID other) {
        List<WorkingClause> all = inOrder(draftId, buyer);
        if (!clauseId.equals(other)) {
            WorkingClause moved = all.remove(index(all, clauseId));
            all.add(index(all, other), moved);
            number(all);
        }
    }

    /**
     * Cuts a clause in two: what follows a paragraph becomes a clause of its own, which remembers where it comes from.
     *
     * @param paragraph of its words, from 1 for the second: the first of the new clause
     * @return the id of the new clause
     */
    public UUID split(UUID draftId, Buyer buyer, UUID clauseId, int paragraph) {
        List<WorkingClause> all = inOrder(draftId, buyer);
        int at = index(all, clauseId);
        WorkingClause clause = all.get(at);
        List<String> paragraphs = Paragraphs.of(clause.said().words());
        if (paragraph < 1 || paragraph >= paragraphs.size()) {
            throw new ConflictException(
                    "Cette clause n’a plus ce paragraphe : elle a changé depuis que vous l’avez ouverte.",
                    DraftAccess.path(draftId));
        }
        ClauseWords said = clause.said();
        WorkingClause second = new WorkingClause(
                Uuid7.next(clock),
                draftId,
                at + 1,
                new ClauseWords(
                        said.level(), "", "", Paragraphs.join(paragraphs.subList(paragraph, paragraphs.size()))),
                buyer.membership(),
                clock.instant());
        second.comeFrom(clause);
        clause.write(
                said.withWords(Paragraphs.join(paragraphs.subList(0, paragraph))), buyer.membership(), clock.instant());
        all.add(at + 1, clauses.save(second));
        number(all);
        return second.id();
    }

    /** A clause goes to the end of the one before it, heading and words, and is no more. @return the id of the one before */
    public UUID joinWithPrevious(UUID draftId, Buyer buyer, UUID clauseId) {
        List<WorkingClause> all = inOrder(draftId, buyer);
        int at = index(all, clauseId);
        if (at == 0) {
            throw new ConflictException("C’est la première clause : rien ne la précède.", DraftAccess.path(draftId));
        }
        WorkingClause joined = all.remove(at);
        WorkingClause before = all.get(at - 1);
        List<String> paragraphs = new ArrayList<>(Paragraphs.of(before.said().words()));
        if (!joined.said().heading().isEmpty()) {
            paragraphs.add(joined.said().heading());
        }
        paragraphs.addAll(Paragraphs.of(joined.said().words()));
        String words = Paragraphs.join(paragraphs);
        if (words.length() > ClauseWords.LONGEST) {
            throw new ConflictException(
                    "Ensemble, ces deux clauses seraient trop longues : gardez-les séparées.",
                    DraftAccess.path(draftId));
        }
        before.write(before.said().withWords(words), buyer.membership(), clock.instant());
        before.comeFrom(joined);
        clauses.delete(joined);
        number(all);
        return before.id();
    }

    /** Takes a clause out of the text being written; published versions keep it. @return what it said, to put it back */
    public ClauseWords delete(UUID draftId, Buyer buyer, UUID clauseId) {
        List<WorkingClause> all = inOrder(draftId, buyer);
        WorkingClause gone = all.remove(index(all, clauseId));
        clauses.delete(gone);
        number(all);
        return gone.said();
    }

    /** Gives all clauses their numbers by their levels: 1, 1.1, 1.1.1. */
    public void renumber(UUID draftId, Buyer buyer) {
        int[] counts = new int[ClauseWords.DEEPEST];
        for (WorkingClause clause : inOrder(draftId, buyer)) {
            ClauseWords said = clause.said();
            String number = Numbering.next(counts, said.level());
            if (!number.equals(said.number())) {
                clause.write(
                        new ClauseWords(said.level(), number, said.title(), said.words()),
                        buyer.membership(),
                        clock.instant());
            }
        }
    }

    private List<WorkingClause> inOrder(UUID draftId, Buyer buyer) {
        access.writable(draftId, buyer);
        locks.lock("cctp clauses", draftId);
        return new ArrayList<>(clauses.findByDraftIdOrderByPlace(draftId));
    }

    private WorkingClause find(UUID draftId, UUID clauseId) {
        return clauses.findByIdAndDraftId(clauseId, draftId).orElseThrow(() -> gone(draftId, clauseId));
    }

    private static int index(List<WorkingClause> all, UUID clauseId) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(clauseId)) {
                return i;
            }
        }
        throw new NotFoundException("clause " + clauseId);
    }

    private static NotFoundException gone(UUID draftId, UUID clauseId) {
        return new NotFoundException("clause " + clauseId + " of draft " + draftId);
    }

    private void number(List<WorkingClause> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).place() != i) {
                clauses.place(all.get(i).id(), i);
            }
        }
    }
}
