package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import fr.jalon.retroplanning.ActionAssigned;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.DayJService;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.site.SiteAddress;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Looks;
import fr.jalon.testing.TestDatabase;
import fr.jalon.testing.TestMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** News of plans: to those concerned, in one mail for what comes in a row, once whatever dies in between. */
@JalonTest
class PlanNewsListenerTest {

    private static final String CALL = "e1.o4.appeler";
    private static final String LIST = "e1.o1.lister";

    @Autowired
    PlanNewsListener box;

    @Autowired
    PlanService planService;

    @Autowired
    DayJService dayJ;

    @Autowired
    SomePlans plans;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    Colleagues colleagues;

    @Autowired
    PlanNews news;

    @Autowired
    MemberMailService mail;

    @Autowired
    MailPreferenceService preferences;

    @Autowired
    SiteAddress site;

    @Autowired
    SchedulerClient newsScheduler;

    @Autowired
    OneTimeTask<PlanNewsListener.Due> newsTask;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private SignedIn nadia;
    private SignedIn karim;
    private UUID plan;

    @BeforeEach
    void twoColleaguesAndAPlan() {
        nadia = people.newCompany("Nouvelles " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
        plan = plans.early(nadia);
    }

    @Test
    void severalActionsGivenInARowAreOneLetterWithItsReasonAndItsWayOut() throws Exception {
        give(CALL, karim);
        give(LIST, karim);
        await(karim, 2);
        tell(karim, MailKind.GIVEN);
        tell(karim, MailKind.GIVEN);

        String text = TestMail.text(karim.email(), 1);
        MimeMessage mail = TestMail.to(karim.email()).get(0);
        assertThat(TestMail.to(karim.email())).hasSize(1);
        assertThat(mail.getSubject()).isEqualTo(nadia.name() + " vous a confié 2 actions");
        assertThat(text)
                .contains("Fauchage des accotements · Ville de Test", "/retroplannings/" + plan + "#" + CALL)
                .contains("parce qu’une personne de votre entreprise vous a confié une action");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .singleElement()
                .satisfies(header -> assertThat(header).matches("<" + site.of("/arret/") + "[\\w-]{43}>"));
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(text).contains(mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
    }

    @Test
    void whoGivesThemselvesAnActionIsNotWrittenTo() throws Exception {
        give(CALL, nadia);
        give(LIST, karim);
        await(karim, 1);

        assertThat(waiting(nadia)).isZero();
    }

    @Test
    void whatIsTakenBackOrDoneMeanwhileIsNotTold() throws Exception {
        give(CALL, karim);
        give(LIST, karim);
        await(karim, 2);
        inScope(() -> planService.assign(change(nadia), CALL, null));
        inScope(() -> planService.tick(change(karim), LIST));
        tell(karim, MailKind.GIVEN);

        assertThat(mails(karim)).isZero();
        assertThat(waiting(karim)).as("but it is settled").isZero();
    }

    @Test
    void newsHeardTwiceIsKeptOnce() {
        ActionAssigned given = new ActionAssigned(
                UUID.randomUUID(), nadia.company(), plan, CALL, karim.membership(), nadia.membership());
        inScope(() -> planService.assign(change(karim), CALL, karim.membership()));
        PlanNewsListener twin = box(news);
        twin.on(given);
        twin.on(given);

        assertThat(waiting(karim)).isEqualTo(1);
    }

    @Test
    void whatDiesBetweenReadingAndWritingIsToldTheNextTime() throws Exception {
        give(CALL, karim);
        await(karim, 1);
        PlanNewsListener dying = box(new PlanNews() {
            @Override
            public Briefing briefing(UUID membershipId) {
                throw new AssertionError();
            }

            @Override
            public Optional<Due> given(UUID planId, String key, UUID membershipId) {
                throw new IllegalStateException("killed");
            }

            @Override
            public Set<UUID> concernedBy(UUID planId) {
                throw new AssertionError();
            }

            @Override
            public Optional<Moved> moved(UUID planId, fr.jalon.shared.DateWindow from, UUID membershipId) {
                throw new AssertionError();
            }
        });
        assertThatThrownBy(() -> dying.send(due(karim, MailKind.GIVEN))).hasMessage("killed");
        assertThat(waiting(karim)).isEqualTo(1);
        assertThat(mails(karim)).isZero();

        tell(karim, MailKind.GIVEN);
        assertThat(mails(karim)).isEqualTo(1);
    }

    @Test
    void twoSchedulersSideBySideTellItOnce() throws Exception {
        give(CALL, karim);
        await(karim, 1);
        assertThat(times(karim)).as("a time was set with the news").isEqualTo(1);
        jdbc.sql(
                        "UPDATE site.scheduled_task SET execution_time = now() WHERE task_name = 'plans-news' AND task_instance IN"
                                + " (SELECT id::text FROM unnest(?::uuid[]) AS id)")
                .param(ids(karim))
                .update();
        Looks looks = new Looks();
        Looks others = new Looks();
        Scheduler one = scheduler("one", looks);
        Scheduler other = scheduler("other", others);
        one.start();
        other.start();
        try {
            TestMail.text(karim.email(), 1);
            looks.awaitAnother();
            others.awaitAnother();
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(mails(karim)).isEqualTo(1);
        assertThat(times(karim)).as("and the time is past").isZero();
    }

    @Test
    void aJThatMovesIsToldToThoseWhoseActionsFollow() throws Exception {
        give(CALL, karim);
        LocalDate before = plans.details(nadia, plan).j();
        plans.dayJ(nadia, plan, before.plusMonths(1));
        await(karim, 2);
        tell(karim, MailKind.J_MOVED);

        assertThat(TestMail.text(karim.email(), 1))
                .contains(
                        "a déplacé le jour J",
                        "VOS ACTIONS QUI CHANGENT DE DATE",
                        "/retroplannings/" + plan + "#" + CALL)
                .contains("parce qu’un jour J a bougé dans un plan qui vous concerne");
        assertThat(TestMail.to(karim.email()).get(0).getSubject()).startsWith("J a bougé");
        assertThat(waiting(nadia)).as("she did it herself").isZero();
    }

    @Test
    void aJMovedAndMovedBackIsNoNews() throws Exception {
        var window = plans.details(nadia, plan).facts().j();
        plans.dayJ(nadia, plan, window.likely().plusMonths(1));
        await(karim, 1);
        inScope(() -> dayJ.undoMove(change(nadia), new DayJService.ShownMove(1, null)));
        await(karim, 2);
        tell(karim, MailKind.J_MOVED);

        assertThat(plans.details(nadia, plan).facts().j()).isEqualTo(window);
        assertThat(mails(karim)).isZero();
    }

    @Test
    void whoeverStoppedThatKindIsNotWrittenTo() throws Exception {
        inScope(() -> preferences.save(karim.membership(), new Wanted(true, 3, true, false, true, true)));
        give(CALL, karim);
        await(karim, 1);
        tell(karim, MailKind.GIVEN);

        assertThat(mails(karim)).isZero();
    }

    private Scheduler scheduler(String name, Looks looks) {
        return Scheduler.create(dataSource, List.of(newsTask))
                .tableName("site.scheduled_task")
                .schedulerName(() -> name)
                .pollingInterval(Duration.ofMillis(100))
                .addSchedulerListener(looks)
                .threads(2)
                .build();
    }

    private PlanNewsListener box(PlanNews from) {
        return new PlanNewsListener(
                jdbc, scope, colleagues, from, mail, site, newsScheduler, transaction, clock, Duration.ofMinutes(10));
    }

    private void give(String key, SignedIn to) {
        inScope(() -> planService.assign(change(nadia), key, to.membership()));
    }

    private Change change(SignedIn by) {
        return new Change(plan, null, by.membership());
    }

    private void tell(SignedIn who, MailKind kind) {
        box.send(due(who, kind));
    }

    private PlanNewsListener.Due due(SignedIn who, MailKind kind) {
        return new PlanNewsListener.Due(nadia.company(), who.membership(), kind);
    }

    private void await(SignedIn who, int count) {
        Awaitility.await("news for " + who.name()).until(() -> waiting(who) >= count);
        assertThat(waiting(who)).isEqualTo(count);
    }

    private int waiting(SignedIn who) {
        return ids(who).length;
    }

    private UUID[] ids(SignedIn who) {
        return scope.runAs(
                        nadia.company(),
                        () -> java.util.Objects.requireNonNull(transaction.execute(status -> jdbc.sql(
                                        "SELECT id FROM notification.news WHERE membership_id = ? AND told_at IS NULL")
                                .param(who.membership())
                                .query(UUID.class)
                                .list())))
                .toArray(UUID[]::new);
    }

    private int times(SignedIn who) {
        return scope.runAs(
                nadia.company(),
                () -> java.util.Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                        SELECT count(*) FROM site.scheduled_task JOIN notification.news ON task_instance = id::text
                        WHERE task_name = 'plans-news' AND membership_id = ?
                        """)
                        .param(who.membership())
                        .query(Integer.class)
                        .single())));
    }

    private int mails(SignedIn to) {
        return TestDatabase.get()
                .unwalled()
                .sql("SELECT count(*) FROM notification.mail WHERE membership_id = ?")
                .param(to.membership())
                .query(Integer.class)
                .single();
    }

    private void inScope(Runnable work) {
        scope.runAs(nadia.company(), work);
    }
}
