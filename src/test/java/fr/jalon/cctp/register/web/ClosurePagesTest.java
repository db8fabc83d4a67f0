package fr.jalon.cctp.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.cctp.RegisterCommand;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.cctp.domain.NewClauses;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.domain.PublishingService;
import fr.jalon.cctp.domain.SomeProjects;
import fr.jalon.cctp.drafting.DraftOutline;
import fr.jalon.cctp.reaction.domain.ReactionService;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.cctp.reading.DraftFile;
import fr.jalon.cctp.register.domain.SomeClosures;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.PdfA;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@JalonTest
class ClosurePagesTest {

    private static final Siren AUTHORITY = new Siren("971960109");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeProjects projects;

    @Autowired
    SomeDialogues dialogues;

    @Autowired
    SomeClosures closures;

    @Autowired
    ReactionService reactionService;

    @Autowired
    PublishedTexts texts;

    @Autowired
    PublishingService publishing;

    @Autowired
    DraftService draftService;

    @Autowired
    CompanyScope scope;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    SignedIn claire;
    SignedIn jeanne;

    @BeforeEach
    void twoBuyers() {
        claire = projects.buyer("Claire de la clôture " + UUID.randomUUID(), AUTHORITY);
        jeanne = projects.buyer("Jeanne de la clôture " + UUID.randomUUID(), AUTHORITY);
    }

    @Test
    void oneBuyerAsksAnotherSignsAndTheRegisterHoldsToTheEnd() throws Exception {
        PublishedText first = dialogues.open(claire);
        UUID draft = first.draftId();
        SignedIn company = people.newCompany("Pépinière " + UUID.randomUUID());
        UUID asked = dialogues.ask(company, first, "Pourquoi douze ?");
        scope.runAs(company.company(), () -> {
            reactionService.complete(draft, asked, "Et en hiver ?");
            return null;
        });
        dialogues.publish(claire, draft, 2);
        draftService.closeAt(draft, Buyer.of(claire), clock.instant().plus(Duration.ofDays(20)));
        scope.runAs(company.company(), () -> {
            reactionService.withdraw(draft, asked);
            return null;
        });
        assertThat(verify(draft)).startsWith("0:");
        closures.close(draft);

        assertThat(get(claire, closure(draft))).bodyText().contains("Demander le visa de la version 2");
        assertThat(post(claire, draft, "visa")).hasStatus3xxRedirection();
        assertThat(get(claire, closure(draft)))
                .bodyText()
                .contains("un autre acheteur de votre collectivité")
                .doesNotContain("Donner le visa");
        assertThat(post(claire, draft, "signature")).hasStatus(409);
        assertThat(get(jeanne, closure(draft))).bodyText().contains("Donner le visa");
        assertThat(post(jeanne, draft, "signature")).hasStatus3xxRedirection();

        assertThat(get(claire, "/cctp/projets/" + draft)).bodyText().contains("remis à la plateforme");
        assertThat(jdbc.sql("SELECT kind FROM cctp.register_entry WHERE draft_id = ? ORDER BY rank")
                        .param(draft)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "VERSION",
                        "REACTION",
                        "ADDITION",
                        "VERSION",
                        "EXTENSION",
                        "SIGNED",
                        "WITHDRAWAL",
                        "HANDED_OVER");
        assertThat(get(people.theAgent(), "/cctp/" + draft + "/registre"))
                .bodyText()
                .contains("Registre intact", "8\u00a0entrées", "Visa du second acheteur")
                .doesNotContain(company.company().toString());
        assertThat(verify(draft)).isEqualTo("0:8 entrées\u00a0: registre intact.");
        assertThat(paper(claire, "/cctp/projets/" + draft + "/registre.pdf")).isEmpty();

        assertThat(get(claire, closure(draft))).bodyText().contains("ne retrouvent plus leurs propres remarques");
        assertThat(post(claire, draft, "archivage")).hasStatus3xxRedirection();
        assertThat(post(claire, draft, "archivage")).hasStatus(409);
        assertThat(jdbc.sql("SELECT count(*) FROM cctp.dialogue_key WHERE draft_id = ?")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(verify(draft)).isEqualTo("0:9 entrées\u00a0: registre intact.");
    }

    @Test
    void aTextIsNotHandedOverWhileTheDialogueIsOpenOrARemarkHasNoFate() {
        PublishedText text = dialogues.open(claire);
        UUID remark =
                dialogues.ask(people.newCompany("Horticole " + UUID.randomUUID()), text, "Pourquoi douze passages ?");

        assertThat(get(claire, closure(text.draftId()))).bodyText().contains("encore ouvert");
        assertThat(post(claire, text.draftId(), "visa")).hasStatus(409);
        closures.close(text.draftId());
        assertThat(get(claire, closure(text.draftId())))
                .bodyText()
                .contains(
                        "pas encore de sort publié",
                        "/cctp/projets/" + text.draftId() + "/remarques/" + remark,
                        "Pourquoi douze passages ?")
                .doesNotContain("Demander le visa");
        assertThat(post(claire, text.draftId(), "visa")).hasStatus(409);
    }

    @Test
    void theSecondBuyerSendsBackWithRemarksAndANamedOneAloneDecides() {
        UUID draft = closures.closed(claire);
        assertThat(post(claire, draft, "second", "secondName", "Jeanne", "secondAddress", "pas une adresse"))
                .hasStatus(422)
                .bodyText()
                .contains("pas une adresse", "error-summary");
        assertThat(post(claire, draft, "second", "secondName", "Un autre", "secondAddress", "autre@test.example"))
                .hasStatus3xxRedirection();
        assertThat(post(claire, draft, "visa")).hasStatus3xxRedirection();
        assertThat(post(claire, draft, "visa")).hasStatus(409);
        assertThat(post(jeanne, draft, "signature")).hasStatus(409);
        assertThat(get(jeanne, closure(draft))).bodyText().contains("Ce visa revient à Un autre");
        assertThat(post(claire, draft, "second", "secondName", "Jeanne", "secondAddress", jeanne.email()))
                .hasStatus3xxRedirection();
        assertThat(post(jeanne, draft, "renvoi", "sendBackRemarks", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Dites ce qui est à revoir");
        assertThat(post(jeanne, draft, "renvoi", "sendBackRemarks", "L’article 3 est à revoir."))
                .hasStatus3xxRedirection();
        assertThat(get(claire, closure(draft)))
                .bodyText()
                .contains("L’article 3 est à revoir.", "Demander le visa de la version 1");
        assertThat(post(jeanne, draft, "signature")).hasStatus(409);
    }

    @Test
    void theFirstPageSaysWhatWaitsForWhom() {
        PublishedText text = dialogues.open(claire);
        dialogues.ask(people.newCompany("Horticole " + UUID.randomUUID()), text, "Pourquoi douze passages ?");
        assertThat(get(claire, "/")).bodyText().contains("1\u00a0remarque attend un sort");

        UUID draft = closures.closed(claire);
        assertThat(post(claire, draft, "visa")).hasStatus3xxRedirection();
        assertThat(get(claire, "/")).bodyText().doesNotContain("demande votre visa");
        assertThat(get(jeanne, "/")).bodyText().contains(claire.name() + " demande votre visa sur la version 1");
        assertThat(post(jeanne, draft, "renvoi", "sendBackRemarks", "À revoir."))
                .hasStatus3xxRedirection();
        assertThat(get(claire, "/")).bodyText().contains(jeanne.name() + " a renvoyé la version 1");
        assertThat(get(jeanne, "/")).bodyText().doesNotContain("demande votre visa", "a renvoyé");
    }

    @Test
    void aNewVersionMakesTheSignOffOneToAskForAgain() {
        UUID draft = closures.closed(claire);
        assertThat(post(claire, draft, "visa")).hasStatus3xxRedirection();
        dialogues.publish(claire, draft, 2);

        assertThat(post(jeanne, draft, "signature")).hasStatus(409);
        assertThat(post(jeanne, draft, "visa")).hasStatus3xxRedirection();
        assertThat(post(claire, draft, "signature")).hasStatus3xxRedirection();
    }

    @Test
    void aDraftIsTakenBackWithItsReason() {
        UUID draft = closures.closed(claire);
        assertThat(post(claire, draft, "archivage")).hasStatus(409);
        assertThat(post(claire, draft, "retrait", "withdrawalReason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Dites pourquoi");
        assertThat(post(claire, draft, "retrait", "withdrawalReason", "Le besoin a changé."))
                .hasStatus3xxRedirection();
        assertThat(get(people.theOwner(), "/cctp/" + draft + "/registre"))
                .bodyText()
                .contains("Projet retiré", "motif\u00a0: Le besoin a changé.");
        assertThat(post(claire, draft, "visa")).hasStatus(409);
        assertThat(post(claire, draft, "retrait", "withdrawalReason", "Encore."))
                .hasStatus(409);
    }

    @Test
    void theApplicationCannotChangeTheRegisterAndATamperedBaseIsFound() {
        UUID draft = closures.closed(claire);
        for (String change :
                List.of("UPDATE cctp.register_entry SET payload = '{}'", "DELETE FROM cctp.register_entry")) {
            assertThatThrownBy(() -> transactions.executeWithoutResult(
                            status -> jdbc.sql(change).update()))
                    .isInstanceOf(DataAccessException.class);
        }
        jdbc.sql(
                        "INSERT INTO cctp.register_entry (draft_id, rank, kind, entered, payload, digest) VALUES (?, 2, 'SIGNED', now(), '{}', repeat('0', 64))")
                .param(draft)
                .update();
        assertThat(get(claire, "/cctp/" + draft + "/registre")).bodyText().contains("Registre altéré", "entrée 2");
    }

    @Test
    void aVersionThatIsNotPublishedAfterAllIsNotInTheRegister() {
        UUID draft = closures.closed(claire);
        transactions.executeWithoutResult(status -> {
            publishing.publish(draft, Buyer.of(claire), 2, null);
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("SELECT count(*) FROM cctp.register_entry WHERE draft_id = ?")
                        .param(draft)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aVersionComesAsWordOpenDocumentAndPaper() throws Exception {
        PublishedText text = dialogues.open(claire);
        String path = "/cctp/" + text.draftId() + "/versions/1/cctp.";
        for (String format : List.of("docx", "odt")) {
            MvcTestResult answer = get(people.theOwner(), path + format);
            assertThat(answer).hasStatusOk();
            Path file = Files.write(
                    folder.resolve("cctp." + format), answer.getResponse().getContentAsByteArray());
            assertThat(NewClauses.of(DraftOutline.of(DraftFile.read(file, "cctp." + format))))
                    .isEqualTo(texts.one(text.draftId(), 1).clauses().stream()
                            .map(one -> one.said())
                            .toList());
        }
        assertThat(paper(people.theAgent(), path + "pdf")).isEmpty();
        assertThat(get(claire, path + "exe")).hasStatus(404);
        assertThat(get(claire, "/cctp/" + text.draftId() + "/versions/2/cctp.pdf"))
                .hasStatus(404);
        assertThat(get(claire, "/cctp/" + UUID.randomUUID() + "/registre")).hasStatus(404);
    }

    /** The exit code and what the command prints. */
    private String verify(UUID draft) throws Exception {
        Path file = Files.write(
                folder.resolve("registre.json"),
                get(claire, "/cctp/projets/" + draft + "/registre.json")
                        .getResponse()
                        .getContentAsByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new RegisterCommand().run(List.of(file.toString()), print, print);
        return code + ":" + out.toString(StandardCharsets.UTF_8).strip();
    }

    /** What keeps it from being kept for years. */
    private List<String> paper(SignedIn who, String path) throws Exception {
        MvcTestResult answer = get(who, path);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        return PdfA.faults(answer.getResponse().getContentAsByteArray());
    }

    private static String closure(UUID draft) {
        return "/cctp/projets/" + draft + "/cloture";
    }

    private MvcTestResult get(SignedIn who, String path) {
        return mvc.get().uri(path).with(SomePeople.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, UUID draft, String act, String... typed) {
        var request = mvc.post().uri(closure(draft) + "/" + act).with(SomePeople.as(who));
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }
}
