package fr.jalon.retroplanning.feeds.web;

import static fr.jalon.retroplanning.feeds.domain.Ics.events;
import static fr.jalon.retroplanning.feeds.domain.Ics.isCancelled;
import static fr.jalon.retroplanning.feeds.domain.Ics.sequence;
import static fr.jalon.retroplanning.feeds.domain.Ics.value;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.MemberService;
import fr.jalon.account.domain.Position;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.retroplanning.domain.PlanSettingsService;
import fr.jalon.retroplanning.feeds.domain.Ics;
import fr.jalon.shared.Token;
import fr.jalon.testing.JalonTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class FeedPagesTest {

    private static final String CALL = "e1.o4.appeler";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    @Autowired
    PlanService planService;

    @Autowired
    PlanSettingsService settings;

    @Autowired
    CompanyScope scope;

    @Autowired
    MemberService memberService;

    @Autowired
    AccountService accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SignedIn nadia;
    private SignedIn karim;

    @BeforeEach
    void twoColleagues() {
        nadia = people.newCompany("Agenda " + UUID.randomUUID());
        karim = people.join("Karim Morel", Position.in(nadia.company(), Role.MEMBER));
    }

    @Test
    void theAddressIsShownOnceAndKeptAsAHashAlone() {
        MvcTestResult made = post(nadia, "/calendriers", Map.of("nom", "Mes actions", "plan", ""));
        String address = String.valueOf(made.getMvcResult().getFlashMap().get("address"));

        assertThat(made).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/calendriers");
        assertThat(address).matches("http://localhost:\\d+/agenda/[\\w-]{43}\\.ics");
        assertThat(made.getMvcResult().getFlashMap().get("webcal")).isEqualTo(address.replace("http:", "webcal:"));
        assertThat(get(nadia, "/calendriers"))
                .hasStatusOk()
                .bodyText()
                .contains("Mes actions", "Aucun agenda ne l’a encore lu.")
                .doesNotContain("/agenda/");
        List<String> kept = inCompany(() -> jdbc.sql("SELECT token_hash FROM retroplanning.calendar_feed")
                .query(String.class)
                .list());
        assertThat(kept).containsExactly(Token.hash(secret(address)));
    }

    @Test
    void aPersonsFeedHoldsWhatIsGivenToThemAndPerhapsWhatIsNobodys() throws Exception {
        UUID plan = plans.early(nadia);
        assign(plan, CALL, karim);
        assign(plan, "e1.o1.lister", nadia);

        Calendar mine = fetched(make(karim, Map.of("nom", "Karim", "plan", "")));
        assertThat(summaries(mine))
                .singleElement()
                .satisfies(summary ->
                        assertThat(summary).startsWith("J-").contains("ppeler").endsWith("Fauchage des accotements"));
        assertThat(summaries(fetched(make(karim, Map.of("nom", "Karim", "plan", "", "personne", "true")))))
                .hasSize(38);
        assertThat(mine.toString()).contains("Confiée à Karim Morel.", "Pourquoi ce jour");
    }

    @Test
    void aProgramThatFetchesIsGivenNoCookie() {
        String address = make(nadia, Map.of("nom", "Mes actions", "plan", ""));
        String etag = Objects.requireNonNull(
                mvc.get().uri(address).exchange().getResponse().getHeader("ETag"));
        String unknown = "/agenda/" + "a".repeat(43) + ".ics";

        for (var request : List.of(
                mvc.get().uri(address),
                mvc.head().uri(address),
                mvc.get().uri(address).header("If-None-Match", etag),
                mvc.get().uri(unknown))) {
            assertThat(request.exchange().getResponse().getHeaders("Set-Cookie"))
                    .isEmpty();
        }
        assertThat(mvc.get().uri("/connexion").exchange().getResponse().getHeaders("Set-Cookie"))
                .as("a page with a form")
                .isNotEmpty();
    }

    @Test
    void aPlansFeedHoldsAllItsLinesAndFollowsWhatPeopleDo() throws Exception {
        UUID plan = plans.early(nadia);
        String path = make(nadia, Map.of("nom", "Fauchage", "plan", plan.toString(), "alarme", "true"));

        VEvent before = event(fetched(path), plan);
        assertThat(fetched(path).getComponents("VEVENT")).hasSize(39);
        assertThat(sequence(before)).isZero();
        assertThat(before.getAlarms()).hasSize(1);

        scope.runAs(nadia.company(), () -> planService.tick(new Change(plan, null, nadia.membership()), CALL));
        VEvent after = event(fetched(path), plan);
        assertThat(value(after, "SUMMARY")).startsWith("✓ ");
        assertThat(sequence(after)).isEqualTo(1);
        assertThat(after.getAlarms()).isEmpty();

        scope.runAs(nadia.company(), () -> settings.abandon(new Change(plan, null, nadia.membership()), "perdu"));
        Calendar abandoned = fetched(path);
        assertThat(events(abandoned)).hasSize(39).allMatch(event -> isCancelled(event));
        assertThat(sequence(event(abandoned, plan))).isEqualTo(2);
    }

    @Test
    void whatIsTakenFromMeIsCancelledInMyFeed() throws Exception {
        UUID plan = plans.early(nadia);
        assign(plan, CALL, karim);
        String path = make(karim, Map.of("nom", "Karim", "plan", ""));
        fetched(path);
        assign(plan, CALL, nadia);

        VEvent event = event(fetched(path), plan);
        assertThat(isCancelled(event)).isTrue();
        assertThat(sequence(event)).isEqualTo(1);
    }

    @Test
    void theDroppedBranchIsCancelledAndComesBackWithAnotherVerdict() throws Exception {
        UUID plan = plans.early(nadia);
        String path = make(nadia, Map.of("nom", "Fauchage", "plan", plan.toString()));
        long all = events(fetched(path)).size();

        judge(plan, false);
        Calendar failed = fetched(path);
        assertThat(events(failed)).hasSize((int) all).anyMatch(event -> isCancelled(event));
        judge(plan, true);
        judge(plan, false);
        assertThat(events(fetched(path)))
                .filteredOn(event -> isCancelled(event))
                .allMatch(event -> sequence(event) == 1);
    }

    @Test
    void aProgramThatHasItAlreadyGetsNothingAgain() {
        plans.early(nadia);
        String path = make(nadia, Map.of("nom", "Mes actions", "plan", "", "personne", "true"));
        MvcTestResult first = mvc.get().uri(path).exchange();
        String etag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
        String modified = Objects.requireNonNull(first.getResponse().getHeader("Last-Modified"));

        assertThat(first).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        assertThat(first.getResponse().getHeader("Cache-Control")).isEqualTo("no-cache, private");
        assertThat(mvc.get().uri(path).header("If-None-Match", etag)).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(mvc.get().uri(path).header("If-Modified-Since", modified)).hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(mvc.get().uri(path).header("If-None-Match", "\"other\"")).hasStatusOk();
        assertThat(get(nadia, "/calendriers")).bodyText().contains("Lu la dernière fois le");
    }

    @Test
    void thePageSaysWhichProgramCameAndShowsNoTricksOfItsName() {
        String path = make(nadia, Map.of("nom", "Mes actions", "plan", ""));
        mvc.get()
                .uri(path)
                .header("User-Agent", "Google-Calendar\u202e <b>" + "x".repeat(500))
                .exchange();

        assertThat(get(nadia, "/calendriers"))
                .bodyText()
                .contains("par «\u00a0Google-Calendar &lt;b&gt;x")
                .doesNotContain("\u202e", "x".repeat(121));
    }

    @Test
    void aRevokedAddressAndOneReplacedLeadNowhereAtOnce() {
        String first = make(nadia, Map.of("nom", "Mes actions", "plan", ""));
        assertThat(mvc.get().uri(first)).hasStatusOk();

        String second = path(post(nadia, "/calendriers/" + feedOf(nadia) + "/adresse", Map.of()));
        assertThat(mvc.get().uri(first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(second)).hasStatusOk();

        assertThat(post(nadia, "/calendriers/" + feedOf(nadia) + "/revocation", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(second)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat((List<?>) inCompany(() -> jdbc.sql("SELECT ledger FROM retroplanning.calendar_entry")
                        .query(UUID.class)
                        .list()))
                .isEmpty();
    }

    @Test
    void anotherAddressKeepsTheCount() throws Exception {
        UUID plan = plans.early(nadia);
        String first = make(nadia, Map.of("nom", "Fauchage", "plan", plan.toString()));
        fetched(first);
        scope.runAs(nadia.company(), () -> planService.tick(new Change(plan, null, nadia.membership()), CALL));

        String second = path(post(nadia, "/calendriers/" + feedOf(nadia) + "/adresse", Map.of()));
        assertThat(sequence(event(fetched(second), plan))).isEqualTo(1);
    }

    @Test
    void aFeedEndsWithItsOwnersRoleAndWhileTheAccountIsBarred() {
        String path = make(karim, Map.of("nom", "Karim", "plan", ""));
        accounts.disable(karim.accountId());
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
        accounts.enable(karim.accountId());
        assertThat(mvc.get().uri(path)).hasStatusOk();

        scope.runAs(nadia.company(), () -> memberService.endMembership(karim.membership()));
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(nadia, "/calendriers")).bodyText().contains("une personne partie (adresse déjà fermée)");
    }

    @Test
    void anOwnerSeesAndEndsTheFeedsOfColleaguesButCannotTakeTheirAddress() {
        String path = make(karim, Map.of("nom", "Chez Karim", "plan", ""));
        assertThat(get(nadia, "/calendriers")).bodyText().contains("Calendriers de vos collègues", "Chez Karim");
        assertThat(get(karim, "/calendriers")).bodyText().doesNotContain("Calendriers de vos collègues");

        assertThat(post(nadia, "/calendriers/" + feedOf(karim) + "/adresse", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(nadia, "/calendriers/" + feedOf(karim) + "/revocation", Map.of()))
                .hasStatus(HttpStatus.FOUND);
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoeverGuessesIsSlowedDownAndWhoeverHoldsAnAddressIsNot() {
        String path = make(nadia, Map.of("nom", "Mes actions", "plan", ""));
        String from = "203.0.113." + (1 + new java.util.Random().nextInt(250));
        for (int i = 0; i < 10; i++) {
            assertThat(mvc.get().uri("/agenda/" + Token.next() + ".ics").with(comingFrom(from)))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.get().uri("/agenda/" + Token.next() + ".ics").with(comingFrom(from)))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(mvc.get().uri(path).with(comingFrom(from))).hasStatusOk();
    }

    @Test
    void aFeedShowsItsOwnCompanyWhoeverIsSignedInWhereItIsFetched() throws Exception {
        plans.early(nadia);
        SignedIn stranger = people.newCompany("Voisine " + UUID.randomUUID());
        plans.late(stranger);
        String path = make(nadia, Map.of("nom", "Mes actions", "plan", "", "personne", "true"));

        MvcTestResult result = mvc.get().uri(path).with(SomePeople.as(stranger)).exchange();
        assertThat(result).hasStatusOk().bodyText().contains("Fauchage").doesNotContain("Tonte");
    }

    @Test
    void aFormThatSaysNothingKeepsWhatWasTypedAndNamesTheFields() {
        assertThat(post(nadia, "/calendriers", Map.of("nom", " ", "plan", "", "alarme", "true")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Donnez un nom à ce calendrier.", "href=\"#nom\"", "Erreur", "checked");
        UUID foreign = plans.early(people.newCompany("Voisine " + UUID.randomUUID()));
        assertThat(post(nadia, "/calendriers", Map.of("nom", "x".repeat(81), "plan", foreign.toString())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("tient en 80 caractères", "Choisissez vos actions ou l’un de vos plans suivis.");
    }

    @Test
    void thePageOfAPlanLeadsToItsCalendar() {
        UUID plan = plans.early(nadia);
        assertThat(get(nadia, "/retroplannings/" + plan)).bodyText().contains("/calendriers?plan=" + plan);
        assertThat(get(nadia, "/calendriers?plan=" + plan))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Fauchage des accotements &middot; Ville de Test\"")
                .containsPattern("value=\"" + plan + "\"\\s+selected");
        assertThat(get(nadia, "/calendriers?plan=" + UUID.randomUUID()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Mes actions\"");
    }

    @Test
    void theFileOfAPlanCountsLikeAFeed() throws Exception {
        UUID plan = plans.early(nadia);
        String path = "/retroplannings/" + plan + ".ics";
        assertThat(sequence(event(parsed(get(nadia, path)), plan))).isZero();
        scope.runAs(nadia.company(), () -> planService.tick(new Change(plan, null, nadia.membership()), CALL));
        assertThat(sequence(event(parsed(get(nadia, path)), plan))).isEqualTo(1);
        assertThat(sequence(event(parsed(get(nadia, path)), plan))).isEqualTo(1);
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor comingFrom(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private void assign(UUID plan, String key, SignedIn to) {
        scope.runAs(
                nadia.company(),
                () -> planService.assign(new Change(plan, null, nadia.membership()), key, to.membership()));
    }

    private void judge(UUID plan, boolean worked) {
        scope.runAs(
                nadia.company(),
                () -> planService.judge(new Change(plan, null, nadia.membership()), worked, plans.today(), "appel"));
    }

    private String make(SignedIn who, Map<String, String> form) {
        return path(post(who, "/calendriers", form));
    }

    private static String path(MvcTestResult made) {
        assertThat(made).hasStatus(HttpStatus.FOUND);
        return String.valueOf(made.getMvcResult().getFlashMap().get("address")).replaceFirst("https?://[^/]+", "");
    }

    private static String secret(String address) {
        return address.replaceFirst(".*/agenda/", "").replace(".ics", "");
    }

    private UUID feedOf(SignedIn who) {
        return inCompany(() -> jdbc.sql("SELECT id FROM retroplanning.calendar_feed WHERE membership_id = ?")
                .param(who.membership())
                .query(UUID.class)
                .single());
    }

    private <T> T inCompany(java.util.function.Supplier<T> work) {
        return scope.runAs(nadia.company(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private Calendar fetched(String path) throws Exception {
        return parsed(mvc.get().uri(path).exchange());
    }

    private static Calendar parsed(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return Ics.parse(result.getResponse().getContentAsString());
    }

    private static VEvent event(Calendar calendar, UUID plan) {
        return Ics.event(calendar, plan + "-" + CALL + "@jalon");
    }

    private static List<String> summaries(Calendar calendar) {
        return events(calendar).stream().map(event -> value(event, "SUMMARY")).toList();
    }

    private MvcTestResult get(SignedIn who, String uri) {
        return mvc.get().uri(uri).with(SomePeople.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String uri, Map<String, String> form) {
        var request = mvc.post().uri(uri).with(SomePeople.as(who));
        form.forEach(request::param);
        return request.exchange();
    }
}
