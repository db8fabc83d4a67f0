package fr.jalon.market.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.WonTrades;
import fr.jalon.account.WonTrades.Won;
import fr.jalon.account.WonTrades.WonTrade;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import fr.jalon.testing.JalonTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@JalonTest
class TradeProposalsTest {

    /** Two firms of the NAF 23.41Z (ceramics). */
    private static final Siren ONE = new Siren("971988050");

    private static final Siren OTHER = new Siren("971988068");

    /** Another of the NAF 23. */
    private static final Siren OF_THE_DIVISION = new Siren("971988076");

    private static final String NAF = "23.41Z";
    private static final String PAGE = "/compte/entreprise";

    @Autowired
    ImportService importer;

    @Autowired
    ImportRepository importRepository;

    @Autowired
    ActivityService activities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfiles profiles;

    @Autowired
    WonTrades wonTrades;

    private final String buyer = Samples.buyer();
    private final List<String> awards = new ArrayList<>();
    private Imported imported;
    private SignedIn owner;

    @BeforeEach
    void begin() {
        imported = new Imported(importer, importRepository, jdbc);
        owner = people.newCompany("Céramiques d’essai");
    }

    @AfterEach
    void takeAway() {
        jdbc.sql("DELETE FROM market.activity").update();
        imported.close();
    }

    @Test
    void whatFirmsWonIsCountedByTradeAndASharedContractOnce() throws Exception {
        won(ONE, "77310000", 3);
        won(ONE, "39221110", 2);
        won(OTHER, "45000000", 1);
        awards.add(award(ONE, "77312000").replace("\"titulaires\":[", "\"titulaires\":[" + holder(OTHER) + ","));
        awards.add(award(OTHER, "77310000").replace("\"codeCPV\":\"77310000\",", ""));
        bringIn();
        sayActivities();

        Won won = wonTrades.byActivity(NAF);

        assertThat(wonTrades.byActivity("23")).isEqualTo(won);
        assertThat(won.trades())
                .containsExactly(new WonTrade("7731", 4), new WonTrade("3922", 2), new WonTrade("45", 1));
        assertThat(won.contracts()).isEqualTo(7);
        assertThat(won.firms()).isEqualTo(2);
        assertThat(wonTrades.own(OTHER).won().contracts()).isEqualTo(2);
    }

    @Test
    void nobodysContractsAreNone() {
        assertThat(wonTrades.byActivity(NAF)).isEqualTo(new Won(0, 0, List.of()));
        assertThat(wonTrades.own(new Siren("971988084")).won()).isEqualTo(new Won(0, 0, List.of()));
    }

    @Test
    void tradesOfFirmsOfTheSameActivityAreProposedWithCountsAndTakenWithAClick() throws Exception {
        won(ONE, "39221110", 7);
        won(OTHER, "77310000", 4);
        won(OTHER, "45000000", 1);
        bringIn();
        sayActivities();
        assertThat(page()).bodyText().contains("Indiquez votre code NAF");
        post("/identite", "naf", NAF);

        assertThat(page())
                .bodyText()
                .contains(
                        "Ce que gagnent les entreprises du NAF " + NAF,
                        "12\u00a0marchés connus, de 2\u00a0entreprises.",
                        "Jalon connaît celui de 2\u00a0titulaires, pris dans la base Sirene.",
                        "58\u00a0% des marchés des entreprises de ce NAF (7\u00a0sur\u00a012)",
                        "33\u00a0% des marchés des entreprises de ce NAF (4\u00a0sur\u00a012)")
                .doesNotContain("CPV 45<", "Indiquez votre code NAF", "Ce que vous avez gagné");
        assertThat(post("/metiers", "cpv", "3922")).hasStatus(302);
        assertThat(profile().trades()).containsExactly("3922");
        assertThat(page()).bodyText().doesNotContain("(7\u00a0sur\u00a012)").contains("(4\u00a0sur\u00a012)");
    }

    @Test
    void whereFewContractsAreKnownTheDivisionIsAskedAndThatIsSaid() throws Exception {
        won(ONE, "39221110", 2);
        won(OF_THE_DIVISION, "77310000", 5);
        bringIn();
        sayActivities();
        post("/identite", "naf", "23.41Z");
        assertThat(page())
                .bodyText()
                .contains(
                        "Ce que gagnent les entreprises du NAF commençant par 23",
                        "trop peu de marchés sont connus pour le seul 23.41Z",
                        "71\u00a0% des marchés de ces entreprises (5\u00a0sur\u00a07)",
                        "(2\u00a0sur\u00a07)");
    }

    @Test
    void whatTheCompanyItselfHasWonIsProposedFirst() throws Exception {
        Siret own = profile().siret();
        IntStream.range(0, 3).forEach(i -> awards.add(award(ONE, "77340000").replace(holder(ONE), holder(own))));
        bringIn();
        assertThat(page())
                .bodyText()
                .contains(
                        "Ce que vous avez gagné",
                        "3\u00a0marchés publiés, trouvés par votre SIREN.",
                        "100\u00a0% de vos marchés (3\u00a0sur\u00a03)");
    }

    @Test
    void withoutSireneOnlyOnesOwnAwardsAreProposedAndThePageSaysWhatIsMissing() throws Exception {
        Siret own = profile().siret();
        awards.add(award(ONE, "77340000").replace(holder(ONE), holder(own)));
        won(ONE, "39221110", 12);
        bringIn();
        post("/identite", "naf", NAF);
        assertThat(page())
                .bodyText()
                .contains("Ce que vous avez gagné", "quand l’administrateur de Jalon aura chargé la base Sirene.")
                .doesNotContain("Ce que gagnent les entreprises", "Indiquez votre code NAF");
        sayActivities();
        assertThat(page())
                .bodyText()
                .contains("Ce que vous avez gagné", "Ce que gagnent les entreprises du NAF " + NAF)
                .doesNotContain("aura chargé la base Sirene");
    }

    @Test
    void theActivityThatSireneGivesTheCompanyIsTakenWhereItSaidNone() throws Exception {
        Siret own = profile().siret();
        awards.add(award(ONE, "77340000").replace(holder(ONE), holder(own)));
        won(ONE, "39221110", 12);
        bringIn();
        activities.load(Samples.text("siren;naf\n" + own.siren().value() + ";23.41Z\n" + ONE.value() + ";23.41Z\n"));
        assertThat(page())
                .bodyText()
                .contains("Ce que gagnent les entreprises du NAF 23.41Z (le vôtre d’après Sirene)")
                .doesNotContain("Indiquez votre code NAF");
    }

    @Test
    void anActivityOfWhichNothingIsKnownSaysSoAndAMemberIsProposedNothing() throws Exception {
        won(ONE, "39221110", 1);
        bringIn();
        sayActivities();
        post("/identite", "naf", "99.99Z");
        assertThat(page()).bodyText().contains("ne connaît aucun marché d’une entreprise de cette activité");
        SignedIn member = people.join("Membre", Position.in(owner.company(), Role.MEMBER));
        assertThat(mvc.get().uri(PAGE).with(SomePeople.as(member)))
                .bodyText()
                .doesNotContain("Ce que gagnent", "Sirene");
    }

    /** As the administrator brings it in. */
    private void sayActivities() throws Exception {
        activities.load(Samples.text("siren;activitePrincipaleUniteLegale\n%s;23.41Z\n%s;23.41Z\n%s;23.70Z\n"
                .formatted(ONE, OTHER, OF_THE_DIVISION)));
    }

    private void won(Siren firm, String cpv, int times) {
        IntStream.range(0, times).forEach(i -> awards.add(award(firm, cpv)));
    }

    private String award(Siren firm, String cpv) {
        return Samples.award(buyer, String.valueOf(awards.size() + 1))
                .replace("77310000", cpv)
                .replace("{\"titulaire\":{\"typeIdentifiant\":\"SIRET\",\"id\":\"73282932000074\"}}", holder(firm));
    }

    private static String holder(Siren firm) {
        return holder(IntStream.range(10, 20)
                .mapToObj(nic -> new Siret(firm.value() + "000" + nic))
                .filter(Siret::hasValidKey)
                .findFirst()
                .orElseThrow());
    }

    private static String holder(Siret firm) {
        return "{\"titulaire\":{\"typeIdentifiant\":\"SIRET\",\"id\":\"" + firm.value() + "\"}}";
    }

    private void bringIn() throws Exception {
        imported.file(Samples.file(awards.toArray(String[]::new)));
    }

    private CompanyProfile profile() {
        return scope.runAs(owner.company(), () -> profiles.current().orElseThrow());
    }

    private MvcTestResult page() {
        return mvc.get().uri(PAGE).with(SomePeople.as(owner)).exchange();
    }

    private MvcTestResult post(String path, String name, String value) {
        return mvc.post()
                .uri(PAGE + path)
                .param(name, value)
                .with(SomePeople.as(owner))
                .exchange();
    }
}
