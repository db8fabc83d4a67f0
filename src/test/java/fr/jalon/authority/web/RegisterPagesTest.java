package fr.jalon.authority.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.shared.Siren;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Admins find and open every authority that companies find, also those that nobody has put on the list. */
@JalonTest
class RegisterPagesTest {

    private static final Siren BREUILLET = new Siren("211700646");
    private static final String DEMOUVILLE = "211402219";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomeAuthorities some;

    @Test
    void theRegisterIsFoundByNameAndBySirenAndOpened() {
        for (String typed : new String[] {"démouville", "211 402 219"}) {
            assertThat(get("/collectivites?q=" + typed))
                    .bodyText()
                    .contains("href=\"/collectivites/" + DEMOUVILLE + "\"", "au répertoire officiel")
                    .contains("Au répertoire officiel seulement\u00A0: 1,");
        }
        assertThat(get("/collectivites/" + DEMOUVILLE))
                .hasStatusOk()
                .bodyText()
                .contains("Personne ne l’a encore corrigée", "mouville\"", "value=\"3035\"", "/fusion");
        assertThat(get("/collectivites?siren=" + DEMOUVILLE)).bodyText().contains("value=\"211 402 219\"");
        assertThat(get("/collectivites?q=demouville&etat=dissoutes")).bodyText().contains("Aucune collectivité");
    }

    @Test
    void theListIsFollowedByTheRegisterPageByPageInFewStatements() {
        Siren listed = some.listed("Aaa, première de la liste");

        assertThat(get("/collectivites?q=aaa, première")).bodyText().contains(listed.formatted());
        assertThat(Statements.during(() ->
                        assertThat(body("/collectivites?dep=44&page=2")).contains("au répertoire officiel", "page=3")))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(body("/collectivites?dep=44&etat=repertoire")).contains("Sur la liste\u00A0: 0");
        String first = body("/collectivites?dep=44&etat=repertoire");
        String second = body("/collectivites?dep=44&etat=repertoire&page=2");
        Pattern line = Pattern.compile("<td><a href=\"/collectivites/[0-9]{9}\"");
        assertThat(line.matcher(first).results()).hasSize(50);
        assertThat(line.matcher(second).results().map(found -> found.group()))
                .hasSize(50)
                .noneMatch(first::contains);
    }

    @Test
    void theOtherOfAnActIsFoundByNameInTheRegisterToo() {
        Siren closed = some.listed("Commune d’Avant");

        assertThat(get("/collectivites/" + closed.value() + "/fusion?q=breuillet"))
                .bodyText()
                .contains("dans=" + BREUILLET.value(), "au répertoire officiel");
        assertThat(post(closed, "/dissolution", "date", "01/01/2026", "raison", "Fin", "successeur", "breuillet"))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez laquelle", "Noter avec celle-ci", "value=\"" + BREUILLET.value() + "\"")
                .contains("value=\"01/01/2026\"");
        assertThat(post(closed, "/dissolution", "date", "01/01/2026", "raison", "Fin", "successeur", "xyzxyz"))
                .hasStatus(422)
                .bodyText()
                .contains("Aucune collectivité ouverte ne répond à ce nom");
        assertThat(post(closed, "/scission", "siren", "breuillet"))
                .hasStatus(422)
                .bodyText()
                .contains(BREUILLET.value());
        assertThat(post(
                        closed,
                        "/dissolution",
                        "date",
                        "01/01/2026",
                        "raison",
                        "Fin",
                        "successeur",
                        "breuillet",
                        "choix",
                        BREUILLET.value()))
                .hasStatus(302);

        assertThat(get("/collectivites/" + closed.value())).bodyText().contains("Successeur", "Breuillet");
        assertThat(get("/collectivites/" + BREUILLET.value()))
                .bodyText()
                .contains("telle qu’au répertoire officiel")
                .doesNotContain("Personne ne l’a encore corrigée");
    }

    private String body(String uri) {
        return new String(get(uri).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(people.admin()).exchange();
    }

    private MvcTestResult post(Siren siren, String act, String... fields) {
        var request = mvc.post().uri("/collectivites/" + siren.value() + act).with(people.admin());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
