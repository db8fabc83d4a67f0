package fr.jalon.retroplanning.domain;

import fr.jalon.account.Eraser;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.shared.DateWindow;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan's J lies, what is known of the notice to come, and the moves that brought it there: a stack, of which the last one can
 * be taken back.
 */
@Embeddable
class DayJ {

    @Embedded
    private DayJDates current;

    @ElementCollection
    @CollectionTable(schema = "retroplanning", name = "plan_move", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "rank")
    @BatchSize(size = 100)
    private List<DayJMove> moves = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "retroplanning", name = "plan_kept", joinColumns = @JoinColumn(name = "plan_id"))
    @BatchSize(size = 100)
    private Set<KeptLine> kept = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable NoticeCase noticeCase;

    @Embedded
    private @Nullable HandOver handOver;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected DayJ() {}

    DayJ(DateWindow j) {
        current = DayJDates.of(j);
    }

    DateWindow window() {
        return current.window();
    }

    /** @param keep the day of each line that stays, by line key */
    void move(DateWindow to, Map<String, LocalDate> keep, DayJMove.Why why) {
        keep.forEach((key, day) -> kept.add(new KeptLine(why.companyId(), key, moves.size(), day)));
        moves.add(DayJMove.of(why, window(), to));
        current = DayJDates.of(to);
    }

    /** @param other which of the law's periods the notice follows; null for nobody knows */
    void note(@Nullable NoticeCase other) {
        noticeCase = other;
    }

    /** As if the last move had not been. */
    void undoMove() {
        DayJMove last = moves.remove(moves.size() - 1);
        kept.removeIf(its -> its.move() == moves.size());
        current = DayJDates.of(last.from());
    }

    /** Somebody is erased, and no reason names this person any more. */
    void forget(Eraser person) {
        replaceChanged(moves, one -> one.without(person));
    }

    /** What stays the same is not touched: Hibernate would take it for a change of the plan. */
    static <T> void replaceChanged(List<T> all, UnaryOperator<T> change) {
        for (int rank = 0; rank < all.size(); rank++) {
            T changed = change.apply(all.get(rank));
            if (!changed.equals(all.get(rank))) {
                all.set(rank, changed);
            }
        }
    }

    /** The line keeps no day any more: somebody chose another one since. */
    void release(Line line) {
        kept.removeIf(its -> its.lineKey().equals(line.key()));
    }

    /** Those in force, the last one last. */
    List<DayJMove> moves() {
        return List.copyOf(moves);
    }

    @Nullable
    NoticeCase noticeCase() {
        return noticeCase;
    }

    List<KeptLine> kept() {
        return List.copyOf(kept);
    }

    /** What lets the notice come any day; null while its specification is not handed over, as far as anybody knows. */
    @Nullable
    HandOver handOver() {
        return handOver;
    }

    void noteHandOver(@Nullable HandOver other) {
        handOver = other;
    }
}
