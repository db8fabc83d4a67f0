package fr.jalon.home.web;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.Dialogues;
import fr.jalon.cctp.Dialogues.OpenDialogue;
import fr.jalon.contact.Agenda;
import fr.jalon.contact.Rechecks;
import fr.jalon.market.ContractPlans;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Radar;
import fr.jalon.retroplanning.NextAction;
import fr.jalon.retroplanning.PlanRef;
import fr.jalon.retroplanning.Retroplannings;
import fr.jalon.site.French;
import fr.jalon.site.MiniTimeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a company's first page together: what I have to do next, and what comes up for my trade and place. */
@Component
class CompanyHomePageAssembler {

    private static final int NEXT_ACTIONS = 6;
    private static final int PLANS = 5;
    private static final int COMINGS = 6;
    private static final int DIALOGUES = 5;
    private static final int HORIZON_MONTHS = 18;

    private final CompanyProfiles profiles;
    private final Retroplannings plans;
    private final Radar radar;
    private final ContractPlans contractPlans;
    private final Agenda agenda;
    private final Rechecks rechecks;
    private final Dialogues dialogues;
    private final Clock clock;

    CompanyHomePageAssembler(
            CompanyProfiles profiles,
            Retroplannings plans,
            Radar radar,
            ContractPlans contractPlans,
            Agenda agenda,
            Rechecks rechecks,
            Dialogues dialogues,
            Clock clock) {
        this.profiles = profiles;
        this.plans = plans;
        this.radar = radar;
        this.contractPlans = contractPlans;
        this.agenda = agenda;
        this.rechecks = rechecks;
        this.dialogues = dialogues;
        this.clock = clock;
    }

    /** The page of the company in scope, as this member sees it. */
    @Transactional(readOnly = true)
    public CompanyHomePage page(SignedIn me) {
        LocalDate today = LocalDate.now(clock);
        List<NextAction> actions = plans.nextActions(me.membership(), NEXT_ACTIONS);
        List<PlanRef> running = plans.running();
        Optional<CompanyProfile> profile = profiles.current().filter(CompanyHomePageAssembler::saysSomething);
        Optional<Radar.Upcoming> upcoming =
                profile.map(known -> radar.upcoming(known.trades(), known.departments(), HORIZON_MONTHS, COMINGS));
        List<ContractSummary> coming = upcoming.map(Radar.Upcoming::first).orElse(List.of());
        Map<UUID, String> planned =
                contractPlans.paths(coming.stream().map(ContractSummary::id).toList());
        return new CompanyHomePage(
                me.name(),
                key(actions, coming, today),
                profile.isPresent(),
                actions.stream().map(action -> todo(action, today)).toList(),
                agenda.until(today),
                running.stream().limit(PLANS).map(plan -> plan(plan, today)).toList(),
                rechecks.ofWeek(),
                dialogues.open(DIALOGUES).stream()
                        .map(one -> dialogue(one, today))
                        .toList(),
                coming.stream()
                        .map(contract -> coming(contract, today, planned.get(contract.id())))
                        .toList(),
                upcoming.map(CompanyHomePageAssembler::count).orElse(""),
                upcoming.map(Radar.Upcoming::path).orElse("/echeances"));
    }

    private static boolean saysSomething(CompanyProfile profile) {
        return !profile.trades().isEmpty() || !profile.departments().isEmpty();
    }

    private static String count(Radar.Upcoming upcoming) {
        return (upcoming.isMore() ? "plus de " : "") + French.count(upcoming.count(), "marché", "marchés");
    }

    private static CompanyHomePage.Key key(List<NextAction> actions, List<ContractSummary> coming, LocalDate today) {
        if (!actions.isEmpty()) {
            NextAction first = actions.get(0);
            return new CompanyHomePage.Key(
                    first.late() ? "À rattraper" : "Prochaine action",
                    French.longDate(first.date()),
                    French.distance(today, first.date()) + " · " + first.title());
        }
        return coming.stream()
                .filter(contract -> contract.j() != null)
                .findFirst()
                .map(contract -> {
                    LocalDate j = java.util.Objects.requireNonNull(contract.j()).likely();
                    return new CompanyHomePage.Key(
                            "Premier J de votre métier", French.longDate(j), French.distance(today, j));
                })
                .orElseGet(() -> new CompanyHomePage.Key("Aujourd’hui", French.longDate(today), null));
    }

    private static CompanyHomePage.Todo todo(NextAction action, LocalDate today) {
        return new CompanyHomePage.Todo(
                action.title(),
                action.plan(),
                French.shortDate(action.date()),
                French.distance(today, action.date()),
                action.offset(),
                action.late(),
                action.path());
    }

    private static CompanyHomePage.Plan plan(PlanRef plan, LocalDate today) {
        return new CompanyHomePage.Plan(
                plan.title(),
                plan.authority(),
                French.shortDate(plan.j().likely()),
                French.distance(today, plan.j().likely()),
                plan.done() + " sur " + plan.counted(),
                plan.late() == 0 ? null : French.count(plan.late(), "en retard", "en retard"),
                plan.path());
    }

    private static CompanyHomePage.Dialogue dialogue(OpenDialogue one, LocalDate today) {
        return new CompanyHomePage.Dialogue(
                one.title(),
                one.authority(),
                French.moment(one.closesAt()),
                French.distance(today, one.closesAt().atZone(French.PARIS).toLocalDate()),
                one.path());
    }

    private static CompanyHomePage.Coming coming(ContractSummary contract, LocalDate today, @Nullable String plan) {
        String j =
                contract.j() == null ? "inconnu" : French.shortDate(contract.j().likely());
        String distance =
                contract.j() == null ? "" : French.distance(today, contract.j().likely());
        return new CompanyHomePage.Coming(
                contract.id(),
                contract.title(),
                contract.buyerLabel(),
                contract.holders() == null ? "inconnu" : contract.holders(),
                French.money(contract.amount()),
                j,
                distance,
                MiniTimeline.of(today, today.plusMonths(HORIZON_MONTHS + 6L), contract.j(), contract.end()),
                plan == null ? "/retroplannings/nouveau?marche=" + contract.id() : plan,
                plan != null);
    }
}
