package fr.jalon.retroplanning.domain;

import fr.jalon.account.Colleagues;
import fr.jalon.retroplanning.JMoved;
import fr.jalon.retroplanning.domain.HistoryEntry.Kind;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.engine.PlanFacts;
import fr.jalon.scheduling.engine.Preview;
import fr.jalon.scheduling.engine.law.NoticeCase;
import fr.jalon.scheduling.wording.LawWording;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves J of a plan, wholly or with some lines kept on their days, takes the move back, and notes what its notice says. */
@Service
@Retryable(includes = ConcurrencyFailureException.class, maxRetries = 6, delay = 15, jitter = 15, multiplier = 2)
@Transactional
public class DayJService {

    private final PlanRepository plans;
    private final PlanStateQueries states;
    private final PlanHistory history;
    private final PlanConflicts planConflicts;
    private final Templates templates;
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DayJService(
            PlanRepository plans,
            PlanStateQueries states,
            PlanHistory history,
            PlanConflicts planConflicts,
            Templates templates,
            Colleagues colleagues,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.states = states;
        this.history = history;
        this.planConflicts = planConflicts;
        this.templates = templates;
        this.colleagues = colleagues;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Another J and what says so.
     *
     * @param factOn the day of the fact; of a notice, the day it was sent
     */
    public record NewJ(DateWindow window, DayJCause fact, LocalDate factOn) {}

    /**
     * What another J would do.
     *
     * @param keep keys of the lines to keep on their days, as far as possible
     * @param by the membership of who thinks of it
     */
    @Transactional(readOnly = true)
    public Preview preview(UUID planId, NewJ to, Set<String> keep, UUID by) {
        return preview(states.find(planId), to, keep, by);
    }

    /**
     * Moves J. What was previewed is what one gets, so any change since the preview is a lost race.
     *
     * @param keep as for {@link #preview}
     * @param reason in the person's words
     */
    public void move(Change change, NewJ to, Set<String> keep, String reason) {
        Plan plan = load(change.planId());
        planConflicts.checkAll(plan, change);
        DateWindow from = plan.j();
        Preview preview = preview(plan.state(), to, keep, change.by());
        plan.moveJ(
                to.window(),
                preview.kept(),
                new DayJMove.Why(plan.companyId(), clock.instant(), change.by(), to.fact(), to.factOn(), reason));
        history.write(
                plan.reference(),
                change.by(),
                Kind.J_MOVED,
                null,
                words(from, to, reason, preview.kept().size()));
        events.publishEvent(new JMoved(Uuid7.next(clock), plan.companyId(), plan.id(), from, to.window(), change.by()));
    }

    private static String words(DateWindow from, NewJ to, String reason, int kept) {
        String fact = to.fact() == DayJCause.OTHER ? "" : to.fact().words() + "\u00a0: ";
        return "du " + French.longDate(from.likely()) + " au "
                + French.longDate(to.window().likely()) + " (" + fact + "«\u00a0" + reason + "\u00a0»)"
                + (kept == 0 ? "" : ", " + French.count(kept, "action ne l’a pas suivi", "actions ne l’ont pas suivi"));
    }

    /**
     * A move of J as a page shows it.
     *
     * @param number 1 for the first in force
     * @param at when it was made, to the millisecond; null when the page did not say: then nothing is compared
     */
    public record ShownMove(int number, @Nullable Instant at) {

        boolean isLastOf(DayJ dayJ) {
            List<DayJMove> moves = dayJ.moves();
            return moves.size() == number
                    && number > 0
                    && (at == null || moves.get(number - 1).movedAt().toEpochMilli() == at.toEpochMilli());
        }
    }

    /**
     * Takes the last move back: J as before, lines kept by it free again, everything done since stays.
     *
     * @param move which move the person's page showed as the last one
     * @return J as it is again
     */
    public DateWindow undoMove(Change change, ShownMove move) {
        Plan plan = load(change.planId());
        if (!move.isLastOf(plan.dayJ())) {
            throw new ConflictException(
                    "Ce déplacement de J n’est plus le dernier : il a déjà été annulé, ou J a bougé depuis. "
                            + "Rien n’a été changé.",
                    "/retroplannings/" + plan.id());
        }
        DateWindow from = plan.j();
        plan.dayJ().undoMove();
        history.write(
                plan.reference(),
                change.by(),
                Kind.J_RESTORED,
                null,
                "et l’a remis au " + French.longDate(plan.j().likely()));
        events.publishEvent(new JMoved(Uuid7.next(clock), plan.companyId(), plan.id(), from, plan.j(), change.by()));
        return plan.j();
    }

    /**
     * Notes which of the law's periods the notice follows: what it leaves at least, and by when the buyer answers, follow.
     *
     * @param noticeCase null when nobody knows any more
     */
    public void noteCase(Change change, @Nullable NoticeCase noticeCase) {
        Plan plan = load(change.planId());
        planConflicts.check(plan, change, Kind.NOTICE_READ);
        if (plan.dayJ().noticeCase() != noticeCase) {
            plan.dayJ().note(noticeCase);
            history.write(
                    plan.reference(),
                    change.by(),
                    Kind.NOTICE_READ,
                    null,
                    ": " + (noticeCase == null ? "pas encore connu" : LawWording.name(noticeCase)));
        }
    }

    private Preview preview(PlanState plan, NewJ to, Set<String> keep, UUID by) {
        MemberNames members = new MemberNames(colleagues, plan.companyId());
        PlanFacts facts = plan.facts(templates.of(plan.template().template()), members::name);
        PlanFacts moved = facts.withJ(to.window());
        return Preview.of(
                facts,
                to.fact() == DayJCause.NOTICE ? moved.withNotice(to.factOn()) : moved,
                keep,
                members.name(by),
                LocalDate.now(clock));
    }

    private Plan load(UUID planId) {
        return plans.findById(planId).orElseThrow(() -> new NotFoundException("plan " + planId));
    }
}
