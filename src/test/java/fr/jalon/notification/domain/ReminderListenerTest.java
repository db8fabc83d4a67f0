package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.Position;
import fr.jalon.contact.Agenda;
import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import fr.jalon.retroplanning.MorningBegan;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.retroplanning.PlanNews.Due;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.site.SiteAddress;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import fr.jalon.testing.TestDatabase;
import fr.jalon.testing.TestMail;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Mornings over a year and more: one mail a person at most, the right one, and never twice. */
@JalonTest
class ReminderListenerTest {

    private static final String CALL = "e1.o4.appeler";

    @Autowired
    MovedClock clock;

    @Autowired
    CompanyScope scope;

    @Autowired
    Colleagues colleagues;

    @Autowired
    PlanNews news;

    @Autowired
    Agenda agenda;

    @Autowired
    MailPreferenceService preferences;

    @Autowired
    MemberMailService mail;

    @Autowired
    ReminderRepository reminded;

    @Autowired
    SiteAddress site;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    SomePeople people;

    @Autowired
    AccountService accounts;

    @Autowired
    SomePlans plans;

    @Autowired
    PlanService planService;

    private final JdbcClient jdbc = TestDatabase.get().unwalled(); // letters stand behind a wall

    private SignedIn nadia;
    private SignedIn karim;
    private UUID plan;

    /** J on Tuesday 7 March 2028: the call is due some working day of the summer before. */
    @BeforeEach
    void aPlanMadeInGoodTime() {
        clock.to("2027-01-15T10:00");
        nadia = people.newCompany("Matins " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
        plan = plans.plan(nadia, "Fauchage", LocalDate.of(2028, 3, 7));
        give(CALL, karim);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.back();
        jdbc.sql("DELETE FROM notification.mail WHERE written_at > now() + interval '1 day'")
                .update();
    }

    @Test
    void onMondayAtHalfPastSevenEverybodyGetsTheWeek() throws Exception {
        LocalDate due = due(CALL);
        clock.to(monday(due) + "T07:30");
        morning();

        String text = TestMail.text(karim.email(), 1);
        assertThat(TestMail.to(karim.email()).get(0).getSubject()).startsWith("Votre semaine\u00a0: ");
        assertThat(text)
                .startsWith("Bonjour Karim Morel,")
                .contains("À FAIRE CETTE SEMAINE", "Fauchage · Ville de Test")
                .contains(
                        "Vous recevez ce courriel parce que votre entreprise suit des plans à rebours, des contacts ou des demandes.")
                .contains("Ne plus recevoir le bilan du lundi\u00a0: " + site.of("/arret/"))
                .contains("Régler tous vos courriels\u00a0: " + site.of("/rappels"));
        assertThat(mails(nadia, MailKind.DIGEST))
                .as("what is nobody's is for all")
                .isEqualTo(1);
    }

    @Test
    void aMorningToldTwiceOrByTwoInstancesAtOnceWritesOneMail() throws Exception {
        clock.to(monday(due(CALL)) + "T07:30");
        AtOnce.times(4, () -> {
            morning();
            return true;
        });
        morning();

        assertThat(mails(karim, MailKind.DIGEST)).isEqualTo(1);
        assertThat(mails(nadia, MailKind.DIGEST)).isEqualTo(1);
    }

    @Test
    void aDigestMissedAtDawnComesTheSameDayAndNotOnThursday() {
        LocalDate monday = monday(due(CALL));
        clock.to(monday + "T21:10");
        morning();
        assertThat(mails(karim, MailKind.DIGEST)).isEqualTo(1);

        UUID late = plans.plan(nadia, "Tonte", LocalDate.of(2028, 3, 7));
        clock.to(monday.plusDays(3) + "T09:00");
        inScope(() -> listener().on(new MorningBegan(nadia.company(), monday)));
        morning();
        assertThat(mails(nadia, MailKind.DIGEST))
                .as("plan %s came after Monday", late)
                .isEqualTo(1);
    }

    @Test
    void aReminderComesThreeWorkingDaysBeforeOnceAndOverTheWeekend() throws Exception {
        preferences(karim, new Wanted(true, 3, false, true, true, true));
        LocalDate due = due(CALL);
        LocalDate day = due.minusDays(14);
        int sent = 0;
        LocalDate sentOn = null;
        for (; !day.isAfter(due); day = day.plusDays(1)) {
            clock.to(day + "T07:30");
            morning();
            if (mails(karim, MailKind.REMINDER) > sent) {
                sent++;
                sentOn = day;
            }
        }
        assertThat(sent).as("once").isEqualTo(1);
        assertThat(TestMail.text(karim.email(), 1)).contains("BIENTÔT À FAIRE", "dans 3 jours ouvrés");
        assertThat(java.util.stream.Stream.iterate(Objects.requireNonNull(sentOn), one -> one.plusDays(1))
                        .limit(20)
                        .skip(1)
                        .takeWhile(one -> !one.isAfter(due))
                        .filter(one -> one.getDayOfWeek().getValue() < 6)
                        .count())
                .isEqualTo(3);
    }

    @Test
    void whoeverChoosesMoreDaysIsRemindedEarlier() {
        preferences(karim, new Wanted(true, 10, false, true, true, true));
        LocalDate due = due(CALL);
        clock.to(due.minusDays(14) + "T07:30");
        morning();

        assertThat(mails(karim, MailKind.REMINDER)).isEqualTo(1);
        assertThat(mails(nadia, MailKind.REMINDER)).as("it is not given to her").isZero();
    }

    @Test
    void anActionThatMovesIsRemindedOfAgain() {
        preferences(karim, new Wanted(true, 3, false, true, true, true));
        LocalDate due = due(CALL);
        clock.to(due.minusDays(1) + "T07:30");
        if (due.minusDays(1).getDayOfWeek().getValue() > 5) {
            clock.to(due + "T07:30");
        }
        morning();
        assertThat(mails(karim, MailKind.REMINDER)).isEqualTo(1);

        LocalDate later = due.plusDays(21);
        inScope(() -> planService.postpone(new Change(plan, null, karim.membership()), CALL, later, "salon"));
        clock.to(due(CALL) + "T07:30");
        morning();
        assertThat(mails(karim, MailKind.REMINDER)).isEqualTo(2);
    }

    @Test
    void whatIsLateIsSaidOnceAWeek() {
        preferences(karim, new Wanted(true, 1, false, true, true, true));
        LocalDate due = due(CALL);
        int sent = 0;
        for (LocalDate day = due.plusDays(1); day.isBefore(due.plusDays(15)); day = day.plusDays(1)) {
            clock.to(day + "T07:30");
            morning();
        }
        sent = mails(karim, MailKind.REMINDER);
        assertThat(sent).isBetween(2, 3);
    }

    @Test
    void aDigestOnMondayStandsForTheReminderOfThatDay() {
        LocalDate monday = monday(due(CALL));
        clock.to(monday + "T07:30");
        morning();
        for (int i = 1; i < 5; i++) {
            clock.to(monday.plusDays(i) + "T07:30");
            morning();
        }

        assertThat(mails(karim, MailKind.DIGEST)).isEqualTo(1);
        assertThat(mails(karim, MailKind.REMINDER)).isZero();
    }

    @Test
    void nobodyIsRemindedOnAHoliday() {
        preferences(karim, new Wanted(true, 10, false, true, true, true));
        inScope(() -> planService.postpone(
                new Change(plan, null, karim.membership()), CALL, LocalDate.of(2027, 5, 7), "congés"));
        clock.to("2027-05-06T07:30"); // Ascension, a Thursday
        morning();
        assertThat(mails(karim, MailKind.REMINDER)).isZero();
        clock.to("2027-05-07T07:30");
        morning();
        assertThat(mails(karim, MailKind.REMINDER)).isEqualTo(1);
    }

    @Test
    void eachWeekIsAnotherLetterOverTheYearsEnd() {
        for (String monday : List.of("2027-12-20", "2027-12-27", "2028-01-03", "2028-01-10")) {
            clock.to(monday + "T07:30");
            morning();
        }
        List<String> causes = jdbc.sql(
                        "SELECT cause FROM notification.mail WHERE membership_id = ? ORDER BY written_at")
                .param(nadia.membership())
                .query(String.class)
                .list();
        assertThat(causes)
                .extracting(cause -> cause.substring(cause.lastIndexOf(' ') + 1))
                .containsExactly("2027-W51", "2027-W52", "2028-W1", "2028-W2");
    }

    @Test
    void theHourOfTheMorningHoldsOverTheChangeOfHours() {
        give("e1.o1.lister", nadia);
        for (String monday : List.of("2027-03-22", "2027-03-29", "2027-10-25", "2027-11-01")) {
            clock.to(monday + "T00:10"); // in winter still Sunday in UTC, in summer two hours so
            morning();
        }
        assertThat(mails(nadia, MailKind.DIGEST)).isEqualTo(4);
    }

    @Test
    void whoeverStoppedLeftOrIsBarredGetsNothing() {
        preferences(nadia, new Wanted(false, 3, false, true, true, true));
        accounts.disable(karim.accountId());
        clock.to(monday(due(CALL)) + "T07:30");
        morning();

        assertThat(mails(nadia, MailKind.DIGEST) + mails(nadia, MailKind.REMINDER))
                .isZero();
        assertThat(mails(karim, MailKind.DIGEST)).isZero();
    }

    @Test
    void aMorningGoesThroughTheRegistryOfEvents() throws Exception {
        clock.to(monday(due(CALL)) + "T07:30");
        inScope(() -> transaction.executeWithoutResult(
                status -> events.publishEvent(new MorningBegan(nadia.company(), LocalDate.now(clock)))));

        assertThat(TestMail.text(karim.email(), 1)).contains("À FAIRE CETTE SEMAINE");
    }

    @Test
    void whatBreaksHalfWayIsToldWholeTheNextTimeAndNothingTwice() {
        clock.to(monday(due(CALL)) + "T07:30");
        UUID last = colleagues(nadia).get(colleagues(nadia).size() - 1);
        PlanNews breaking = new BreakingNews(news, last);
        ReminderListener dying = listener(breaking);

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> dying.on(new MorningBegan(nadia.company(), LocalDate.now(clock))))
                .hasMessage("killed");
        int before = mails(karim, MailKind.DIGEST) + mails(nadia, MailKind.DIGEST);
        assertThat(before).isEqualTo(1);

        morning();
        assertThat(mails(karim, MailKind.DIGEST)).isEqualTo(1);
        assertThat(mails(nadia, MailKind.DIGEST)).isEqualTo(1);
    }

    private record BreakingNews(PlanNews news, UUID forWhom) implements PlanNews {

        @Override
        public Briefing briefing(UUID membershipId) {
            if (membershipId.equals(forWhom)) {
                throw new IllegalStateException("killed");
            }
            return news.briefing(membershipId);
        }

        @Override
        public java.util.Optional<Due> given(UUID planId, String key, UUID membershipId) {
            throw new AssertionError();
        }

        @Override
        public java.util.Set<UUID> concernedBy(UUID planId) {
            throw new AssertionError();
        }

        @Override
        public java.util.Optional<Moved> moved(UUID planId, fr.jalon.shared.DateWindow from, UUID membershipId) {
            throw new AssertionError();
        }
    }

    private void morning() {
        listener().on(new MorningBegan(nadia.company(), LocalDate.now(clock)));
    }

    private ReminderListener listener() {
        return listener(news);
    }

    private ReminderListener listener(PlanNews from) {
        return new ReminderListener(
                scope, colleagues, from, agenda, preferences, mail, reminded, site, transaction, clock);
    }

    private List<UUID> colleagues(SignedIn of) {
        return scope.runAs(
                of.company(),
                () -> colleagues.of(of.company()).stream()
                        .map(fr.jalon.account.Colleague::membershipId)
                        .toList());
    }

    private void give(String key, SignedIn to) {
        inScope(() -> planService.assign(new Change(plan, null, to.membership()), key, to.membership()));
    }

    private LocalDate due(String key) {
        return Objects.requireNonNull(
                plans.details(nadia, plan).schedule().action(key).orElseThrow().due());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(java.time.DayOfWeek.MONDAY);
    }

    private void preferences(SignedIn who, Wanted wanted) {
        inScope(() -> preferences.save(who.membership(), wanted));
    }

    private void inScope(Runnable work) {
        scope.runAs(nadia.company(), work);
    }

    private int mails(SignedIn to, MailKind kind) {
        return jdbc.sql("SELECT count(*) FROM notification.mail WHERE membership_id = ? AND kind = ?")
                .params(to.membership(), kind.name())
                .query(Integer.class)
                .single();
    }
}
