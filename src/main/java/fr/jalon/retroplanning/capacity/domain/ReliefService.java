package fr.jalon.retroplanning.capacity.domain;

import fr.jalon.retroplanning.domain.HistoryLine;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.PlanSettingsService;
import fr.jalon.scheduling.engine.load.Load;
import fr.jalon.scheduling.engine.load.Member;
import fr.jalon.scheduling.engine.load.Remedy;
import fr.jalon.scheduling.engine.load.Remedy.Step;
import fr.jalon.scheduling.engine.load.Week;
import fr.jalon.site.ConflictException;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.French;
import fr.jalon.site.NotFoundException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what relieves a week, all of it or nothing, as if a person had done each step on its plan's page. */
@Service
@Transactional
public class ReliefService {

    /**
     * Who wants which remedy for which overload.
     *
     * @param member the overloaded, null for what is nobody's
     * @param code of the remedy, as {@link #code} tells it
     * @param seen the version of each plan that the page showed
     * @param owner whether the person may say how much time others have
     */
    public record Wish(Week week, @Nullable UUID member, String code, Map<UUID, Long> seen, UUID by, boolean owner) {}

    private static final String PAGE = "/retroplannings/charge";

    private final WorkloadQueries workloads;
    private final PlanQueries planQueries;
    private final PlanService planService;
    private final PlanSettingsService settings;
    private final MemberTimeService times;

    ReliefService(
            WorkloadQueries workloads,
            PlanQueries planQueries,
            PlanService planService,
            PlanSettingsService settings,
            MemberTimeService times) {
        this.workloads = workloads;
        this.planQueries = planQueries;
        this.planService = planService;
        this.settings = settings;
        this.times = times;
    }

    /** What tells a remedy from all others: its steps. */
    public static String code(Remedy remedy) {
        return remedy.steps().stream().map(ReliefService::code).collect(Collectors.joining(" "));
    }

    private static String code(Step step) {
        if (step instanceof Step.Reschedule move) {
            return "le:" + move.item().plan().id() + ":" + move.item().key() + ":" + move.to();
        }
        if (step instanceof Step.Give give) {
            return "a:" + give.item().plan().id() + ":" + give.item().key() + ":"
                    + give.to().id();
        }
        if (step instanceof Step.Raise raise) {
            return "temps:" + raise.member().id() + ":" + raise.minutes();
        }
        return "sans:" + ((Step.GiveUp) step).plan().id();
    }

    /**
     * Takes all steps of the remedy.
     *
     * @return what was done
     * @throws ConflictException when the load has changed so that this would solve nothing or harm something
     */
    public Remedy apply(Wish wish) {
        Load load = workloads.now();
        Member member = wish.member() == null
                ? null
                : load.team()
                        .member(wish.member())
                        .orElseThrow(() -> new NotFoundException("colleague " + wish.member()));
        Remedy remedy = load.overload(member, wish.week())
                .map(overload -> load.remedies().of(overload))
                .flatMap(conflict -> conflict.remedies().stream()
                        .filter(one -> code(one).equals(wish.code()))
                        .findFirst())
                .orElseThrow(() -> new ConflictException(changed(wish), PAGE));
        String reason = "pour alléger la semaine du " + French.date(wish.week().monday());
        remedy.steps().forEach(step -> apply(step, wish, reason));
        return remedy;
    }

    private void apply(Step step, Wish wish, String reason) {
        if (step instanceof Step.Reschedule move) {
            planService.postpone(
                    change(wish, move.item().plan().id()), move.item().key(), move.to(), reason);
        } else if (step instanceof Step.Give give) {
            planService.assign(
                    change(wish, give.item().plan().id()),
                    give.item().key(),
                    give.to().id());
        } else if (step instanceof Step.Raise raise) {
            requireMay(wish.owner(), wish.by(), raise.member().id());
            times.in(raise.week(), raise.member().id(), raise.minutes(), wish.by());
        } else if (step instanceof Step.GiveUp up) {
            settings.abandon(change(wish, up.plan().id()), reason);
        }
    }

    /** @throws ForbiddenException when somebody else's time is not this person's to say */
    public static void requireMay(boolean owner, UUID me, UUID member) {
        if (!owner && !me.equals(member)) {
            throw new ForbiddenException(
                    "Chacun dit son propre temps ; le responsable de l’entreprise peut dire celui des autres.");
        }
    }

    private static Change change(Wish wish, UUID plan) {
        return new Change(plan, wish.seen().get(plan), wish.by());
    }

    /** The last thing that happened to one of the plans since the page was made, or that the load is another. */
    private String changed(Wish wish) {
        Optional<HistoryLine> last = wish.seen().entrySet().stream()
                .filter(seen -> planQueries.details(seen.getKey()).version() != seen.getValue())
                .flatMap(seen -> planQueries.history(seen.getKey()).stream().limit(1))
                .findFirst();
        return last.map(its -> its.who() + " " + its.what() + ", le " + French.moment(its.at()) + ". ")
                        .orElse("La charge n’est plus celle que montrait votre page. ")
                + "Cette mesure ne tient plus : rien n’a été changé, voici la charge à présent.";
    }
}
