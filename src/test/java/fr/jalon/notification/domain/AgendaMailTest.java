package fr.jalon.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.authority.Targets;
import fr.jalon.contact.Agenda;
import fr.jalon.contact.domain.InteractionService;
import fr.jalon.contact.domain.SomeContacts;
import fr.jalon.contact.events.domain.SomeEvents;
import fr.jalon.contact.requests.domain.SomeRequests;
import fr.jalon.notification.domain.MailPreferenceService.Wanted;
import fr.jalon.retroplanning.MorningBegan;
import fr.jalon.retroplanning.PlanNews;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.shared.Siren;
import fr.jalon.site.French;
import fr.jalon.site.SiteAddress;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import fr.jalon.testing.TestDatabase;
import fr.jalon.testing.TestMail;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the mails of the morning say besides plans: what was promised to people, clocks of requests, events. */
@JalonTest
class AgendaMailTest {

    private static final Siren TOWN = new Siren("971970017");

    /** A Tuesday; what is noted then is to be followed up a fortnight later, on Tuesday 15 December 2026. */
    private static final String NOTED = "2026-12-01T10:00";

    @Autowired
    MovedClock clock;

    @Autowired
    Colleagues colleagues;

    @Autowired
    PlanNews news;

    @Autowired
    Agenda agenda;

    @Autowired
    MemberMailService mail;

    @Autowired
    ReminderRepository reminded;

    @Autowired
    SiteAddress site;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MailPreferenceService preferences;

    @Autowired
    SomePeople people;

    @Autowired
    SomeContacts contacts;

    @Autowired
    SomePlans plans;

    @Autowired
    InteractionService interactions;

    @Autowired
    SomeRequests requests;

    @Autowired
    SomeEvents events;

    @Autowired
    Targets targets;

    @Autowired
    CompanyScope scope;

    private final JdbcClient jdbc = TestDatabase.get().unwalled(); // letters stand behind a wall

    private SignedIn nadia;
    private SignedIn karim;
    private UUID aubert;

    @BeforeEach
    void aCompanyWithoutPlans() {
        clock.to(NOTED);
        nadia = people.newCompany("Sans plan " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
        scope.runAs(nadia.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        aubert = contacts.person(nadia, TOWN, "Aubert");
    }

    @AfterEach
    void theClockGoesOn() {
        clock.back();
        jdbc.sql("DELETE FROM notification.mail WHERE written_at > now() + interval '1 day'")
                .update();
    }

    @Test
    void onMondayTheWeekOfACompanyWithoutPlansIsToldToEverybody() throws Exception {
        contacts.call(nadia, TOWN, "Appel de rentrée", aubert);
        requests.sent(nadia, TOWN, null, 15); // sent on 16 November: the month is over on Wednesday 16 December
        events.forum(nadia, "Forum de la semaine", 16);
        events.forum(nadia, "Forum de la semaine d’après", 20);
        requests.draft(nadia, TOWN, null);
        morning("2026-12-14");

        String text = TestMail.text(karim.email(), 1).replaceAll("[\\s\u00a0\u202f]+", " ");
        assertThat(TestMail.to(karim.email()).get(0).getSubject())
                .isEqualTo("Votre semaine\u00a0: à relancer, demandes de documents, événements à venir");
        assertThat(text)
                .contains(
                        "À RELANCER - Rappeler · Mme Claire Aubert Ville de Montbriand · prévu le mardi 15 décembre 2026")
                .contains("DEMANDES DE DOCUMENTS - Entretien des espaces verts", "au plus tard le 16 décembre 2026")
                .contains("ÉVÉNEMENTS À VENIR - Forum de la semaine Du 17 décembre 2026 au 18 décembre 2026 · Nantes")
                .contains("/evenements/", "/demandes/", "/cibles/971970017#echange-")
                .doesNotContain("d’après", "Relisez la lettre");
        assertThat(mails(nadia, MailKind.DIGEST)).isEqualTo(1);
    }

    @Test
    void whoeverWasSpokenToSinceIsNoMoreToBeCalled() {
        contacts.call(nadia, TOWN, "Appel de rentrée", aubert);
        clock.to("2026-12-11T10:00");
        contacts.call(nadia, TOWN, "Elle a rappelé d’elle-même", aubert); // to be followed up on 25 December
        morning("2026-12-14");
        morning("2026-12-15");
        assertThat(mails(nadia, MailKind.DIGEST) + mails(nadia, MailKind.REMINDER))
                .isZero();
    }

    @Test
    void somebodyElseOfTheAuthoritySpokenToIsSaidAndLeftToThePerson() throws Exception {
        contacts.call(nadia, TOWN, "Appel de rentrée", aubert);
        UUID legoff = contacts.person(nadia, TOWN, "Le Goff");
        clock.to("2026-12-11T10:00");
        contacts.call(nadia, TOWN, "Croisé en mairie", legoff);
        morning("2026-12-14");
        assertThat(TestMail.text(nadia.email(), 1).replaceAll("[\\s\u00a0\u202f]+", " "))
                .contains("Aubert", "échange depuis, le 11 déc. 2026 : toujours utile ?");
    }

    @Test
    void anActionOfAPlanSaysThatOneHasJustSpokenUntilThatIsTakenBack() throws Exception {
        SignedIn planner = people.newCompany("Avec plan " + UUID.randomUUID());
        UUID plan = plans.aimingAt(planner, TOWN, "Fauchage", LocalDate.of(2028, 3, 7));
        LocalDate due = Objects.requireNonNull(plans.details(planner, plan)
                .schedule()
                .action("e1.o4.appeler")
                .orElseThrow()
                .due());
        LocalDate monday = due.with(DayOfWeek.MONDAY);
        clock.to(monday.minusDays(3) + "T10:00");
        UUID call = contacts.call(planner, TOWN, "Croisé en mairie");
        morning(monday.toString(), planner);
        String text = TestMail.text(planner.email(), 1);
        assertThat(text)
                .contains("échange noté le " + French.shortDate(monday.minusDays(3)), "si c’est fait, cochez-la");

        scope.runAs(planner.company(), () -> interactions.withdraw(call));
        morning(monday.plusDays(7).toString(), planner);
        assertThat(TestMail.text(planner.email(), 2)).contains("EN RETARD").doesNotContain("échange noté");
    }

    @Test
    void aReminderIsForWhoPromisedOnTheDayAndAgainAfterAWeek() throws Exception {
        preferences(nadia);
        preferences(karim);
        contacts.call(nadia, TOWN, "Appel de rentrée", aubert);
        morning("2026-12-14");
        assertThat(mails(nadia, MailKind.REMINDER)).as("the day before").isZero();
        for (String day : new String[] {"2026-12-15", "2026-12-16", "2026-12-17", "2026-12-18", "2026-12-21"}) {
            morning(day);
        }
        assertThat(mails(nadia, MailKind.REMINDER)).as("said once").isEqualTo(1);
        assertThat(TestMail.text(nadia.email(), 1)).contains("qui vous sont confiées arrivent à leur date");
        assertThat(TestMail.to(nadia.email()).get(0).getSubject())
                .isEqualTo("À relancer\u00a0: Rappeler · Mme\u00a0Claire\u00a0Aubert");
        morning("2026-12-22");
        assertThat(mails(nadia, MailKind.REMINDER)).as("late for a week").isEqualTo(2);
        assertThat(mails(karim, MailKind.REMINDER)).as("he promised nothing").isZero();
    }

    @Test
    void aRequestIsRemindedOfAWeekBeforeItsClockRunsOutAndAnEventThreeDaysBefore() {
        preferences(nadia);
        requests.sent(nadia, TOWN, null, 15);
        morning("2026-12-08");
        assertThat(mails(nadia, MailKind.REMINDER)).isZero();
        morning("2026-12-09");
        assertThat(mails(nadia, MailKind.REMINDER)).isEqualTo(1);

        events.forum(nadia, "Forum", 9); // on 18 December
        morning("2026-12-14");
        assertThat(mails(nadia, MailKind.REMINDER)).isEqualTo(1);
        morning("2026-12-15");
        assertThat(mails(nadia, MailKind.REMINDER)).isEqualTo(2);
    }

    @Test
    void aCompanyWithTheSameTargetIsToldNothingOfIt() {
        SignedIn other = people.newCompany("Voisine " + UUID.randomUUID());
        scope.runAs(other.company(), () -> targets.aimAt(TOWN, "Ville de Montbriand"));
        contacts.call(nadia, TOWN, "Secret", aubert);
        events.forum(nadia, "Forum", 14);
        morning("2026-12-14", other);
        assertThat(mails(other, MailKind.DIGEST)).isZero();
    }

    private void morning(String day) {
        morning(day, nadia);
    }

    /** Here and now: the application's own listener hears it in its own time. */
    private void morning(String day, SignedIn whose) {
        clock.to(day + "T07:30");
        ReminderListener listener = new ReminderListener(
                scope, colleagues, news, agenda, preferences, mail, reminded, site, transaction, clock);
        scope.runAs(whose.company(), () -> listener.on(new MorningBegan(whose.company(), LocalDate.parse(day))));
    }

    /** Reminders and no digest. */
    private void preferences(SignedIn who) {
        scope.runAs(
                nadia.company(),
                () -> preferences.save(who.membership(), new Wanted(true, 3, false, true, true, true)));
    }

    private int mails(SignedIn to, MailKind kind) {
        return jdbc.sql("SELECT count(*) FROM notification.mail WHERE membership_id = ? AND kind = ?")
                .params(to.membership(), kind.name())
                .query(Integer.class)
                .single();
    }
}
