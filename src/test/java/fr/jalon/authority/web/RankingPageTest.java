package fr.jalon.authority.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.Targets;
import fr.jalon.authority.domain.AuthorityService;
import fr.jalon.authority.domain.RankingService;
import fr.jalon.authority.domain.SomeMerges;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class RankingPageTest {

    /** The one département of Loire-Atlantique: alone on its filtered page, whatever other tests store. */
    private static final Siren LOIRE_ATLANTIQUE = new Siren("224400028");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    CompanyScope scope;

    @Autowired
    CompanyProfileService profiles;

    @Autowired
    RankingService rankingService;

    @Autowired
    AuthorityService authorityService;

    @Autowired
    SomeAuthorities authorities;

    @Autowired
    SomeMerges merges;

    @Autowired
    Targets targets;

    private SignedIn owner;

    @BeforeEach
    void aCompanyOfNantes() {
        owner = people.newCompany("Classeuse");
        scope.runAs(owner.company(), () -> profiles.update(List.of("7731"), List.of(), "Nantes"));
    }

    @Test
    void withoutTradesOrPlaceThePageSaysWhatIsMissing() {
        assertThat(page(people.newCompany("Muette"), ""))
                .contains("Dites vos métiers et votre commune", "/compte/entreprise")
                .doesNotContain("Régler les poids");
    }

    @Test
    void everyAuthorityIsRankedWithItsReasons() {
        assertThat(page(owner, ""))
                .contains(
                        "Qui viser ensuite",
                        "Achète votre métier",
                        "Part aux PME locales",
                        "km de votre siège",
                        "page=2");
        assertThat(page(owner, "?departements=44&type=REGION"))
                .contains("Pays de la Loire", "moins d’un km de votre siège");
        assertThat(page(owner, "?departements=zz")).contains("Département ou région inconnu\u00a0: zz.");
        assertThat(page(owner, "?page=99999")).contains("Aucune collectivité ne répond", "page=1");
    }

    /** With the session's own statement a page is ten at most (PageStatementsTest): here it is without. */
    @Test
    void aSecondViewRanksNobodyAgain() {
        List<String> first = Statements.during(() -> page(owner, ""));
        List<String> second = Statements.during(() -> page(owner, "?page=2"));

        assertThat(first).filteredOn(RankingPageTest::readsAllBuyers).hasSize(1);
        assertThat(second).noneMatch(RankingPageTest::readsAllBuyers).hasSizeLessThan(10);
    }

    private static boolean readsAllBuyers(String statement) {
        return statement.contains("market.buyer_activity")
                && !statement.contains("buyer_activity WHERE true AND buyer_siren");
    }

    @Test
    void whyAnAuthorityStandsWhereItStandsIsAPageAndAPart() {
        String place = "/classement/" + LOIRE_ATLANTIQUE;
        assertThat(page(owner, place))
                .contains("Pourquoi cette place", "km de votre siège", "Pas pour nous", ">Viser<")
                .containsPattern("<strong>\\d+e sur [\\d\u202f]+\u00a0collectivités");
        assertThat(mvc.get().uri("/cibles" + place).header("HX-Request", "true").with(SomePeople.as(owner)))
                .hasStatusOk()
                .bodyText()
                .contains("km de votre siège")
                .as("a row of the list that opens it has the acts itself")
                .doesNotContain("<!DOCTYPE", "Pas pour nous", "<form");
        scope.runAs(owner.company(), () -> targets.aimAt(LOIRE_ATLANTIQUE, "Loire-Atlantique"));
        assertThat(page(owner, place)).contains("C’est une de vos cibles").doesNotContain(">Viser<");

        scope.runAs(owner.company(), () -> rankingService.refuse(LOIRE_ATLANTIQUE, "trop grand"));
        assertThat(page(owner, place)).contains("n’est pas classée", "vous l’avez écartée");
        assertThat(page(people.newCompany("Muette"), place)).contains("Dites vos métiers et votre commune");
        assertThat(mvc.get().uri("/cibles/classement/999999999").with(SomePeople.as(owner)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/cibles/classement/rien").with(SomePeople.as(owner)))
                .hasStatus(404);
    }

    @Test
    void whatIsNotForUsIsLeftOutUntilItIsTakenBack() {
        String list = "?departements=44&type=DEPARTMENT";
        assertThat(page(owner, list)).contains("/cibles/refus/224400028");
        assertThat(mvc.post().uri("/cibles/refus/224400028").param("motif", " ").with(SomePeople.as(owner)))
                .hasStatus(422)
                .bodyText()
                .contains("Indiquez pourquoi");
        assertThat(mvc.post()
                        .uri("/cibles/refus/224400028")
                        .param("motif", "trop grande")
                        .with(SomePeople.as(owner)))
                .hasStatus(302);

        assertThat(page(owner, list))
                .contains("parce que\u00a0: trop grande")
                .doesNotContain("href=\"/cibles/refus/224400028?");
        assertThat(page(people.newCompany("Curieuse"), list)).doesNotContain("trop grande");

        assertThat(mvc.post().uri("/cibles/refus/224400028/retrait").with(SomePeople.as(owner)))
                .hasStatus(302);
        assertThat(page(owner, list))
                .contains("href=\"/cibles/refus/224400028?")
                .doesNotContain("trop grande");
    }

    @Test
    void whoIsClosedOrMergedIsNoCandidateUntilThatIsUndone() {
        String list = "?departements=48&type=DEPARTMENT";
        Matcher only = Pattern.compile("href=\"/cibles/refus/(\\d{9})\\?").matcher(page(owner, list));
        assertThat(only.find()).isTrue();
        Siren lozere = new Siren(only.group(1));
        authorityService.correct(lozere, "Département de la Lozère", new Department("48"), people.theAdmin());

        UUID closing = merges.close(lozere, null);
        assertThat(page(owner, list)).doesNotContain(only.group()).doesNotContain("Pas pour nous (");
        merges.undo(closing);
        assertThat(page(owner, list)).contains(only.group());

        UUID merge = merges.merge(lozere, authorities.listed("Département Nouveau"));
        assertThat(page(owner, list)).doesNotContain(only.group());
        merges.undo(merge);
        assertThat(page(owner, list)).contains(only.group());
    }

    @Test
    void slidersAreKeptForTheCompanyAndGoBack() {
        assertThat(mvc.post()
                        .uri("/cibles/poids")
                        .param("distance", "90")
                        .param("probabilite", "x")
                        .param("renouvellement", "500")
                        .with(SomePeople.as(owner)))
                .hasStatus(302);
        assertThat(page(owner, ""))
                .contains(
                        "name=\"distance\" value=\"90\"",
                        "name=\"probabilite\" value=\"50\"",
                        "name=\"renouvellement\" value=\"100\"");

        assertThat(mvc.post().uri("/cibles/poids").param("origine", "oui").with(SomePeople.as(owner)))
                .hasStatus(302);
        assertThat(page(owner, "")).contains("name=\"distance\" value=\"50\"");
    }

    @Test
    void anAuthorityOfTheRegisterCanBeAimedAtAndIsThenNoCandidate() {
        assertThat(mvc.post()
                        .uri("/cibles")
                        .param("siren", LOIRE_ATLANTIQUE.value())
                        .with(SomePeople.as(owner)))
                .hasStatus(302);
        assertThat(page(owner, "?departements=44&type=DEPARTMENT"))
                .contains("1\u00A0cible sur 20")
                .doesNotContain("href=\"/cibles/refus/224400028?");
    }

    @Test
    void aTwentyFirstTargetIsAllowedWithAWord() {
        scope.runAs(
                owner.company(),
                () -> IntStream.range(0, 20)
                        .forEach(number -> targets.aimAt(new Siren("9992001" + (10 + number)), "Ville " + number)));
        assertThat(page(owner, "")).contains("20\u00A0cibles sur 20");
        assertThat(mvc.post()
                        .uri("/cibles")
                        .param("siren", LOIRE_ATLANTIQUE.value())
                        .with(SomePeople.as(owner)))
                .hasStatus(302)
                .flash()
                .extractingByKey("notice")
                .asString()
                .contains("Vous en visez 21");
        assertThat(page(owner, "")).contains("21\u00A0cibles, plus que vingt");
    }

    @Test
    void whenDataArrivesTheChangeIsSaid() {
        String regions = "?departements=44&type=REGION";
        scope.runAs(owner.company(), () -> rankingService.keepRanks());
        assertThat(page(owner, "")).as("nothing to compare with yet").doesNotContain("entrée");
        scope.runAs(owner.company(), () -> rankingService.keepRanks());
        assertThat(page(owner, regions)).doesNotContain("monte de", "descend de");
    }

    private String page(SignedIn who, String query) {
        try {
            return mvc.get()
                    .uri("/cibles" + query)
                    .with(SomePeople.as(who))
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
