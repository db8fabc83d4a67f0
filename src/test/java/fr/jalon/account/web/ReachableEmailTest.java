package fr.jalon.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@JalonTest
class ReachableEmailTest {

    private static final String PASSWORD = "quatre moineaux sous la pluie";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @ParameterizedTest
    @CsvSource({
        "/inscription, visitor",
        "/connexion, visitor",
        "/mot-de-passe-oublie, visitor",
        "/compte/profil/adresse, owner",
        "/compte/entreprise/invitations, owner",
        "/admin/comptes/invitations, admin"
    })
    void everyFormNamesWhatNoMailServerCarries(String form, String who) {
        var answer = mvc.post()
                .uri(form)
                .with(SomePeople.as(who.equals("admin") ? people.theAdmin() : people.theOwner()))
                .param("email", "alpšge@exemple.fr")
                .exchange();

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("le caractère « š »")
                .contains("sans accent");
    }

    @Test
    void noFormHasAnAddressThatIsNotChecked() {
        assertThat(new ClassFileImporter()
                        .importPackages("fr.jalon").stream()
                                .filter(one -> one.isRecord() && one.getName().matches(".*Forms?(\\$\\w+)?"))
                                .flatMap(form -> form.getFields().stream())
                                .filter(field -> field.getName().matches("(?i).*(e?mail|courriel).*")))
                .isNotEmpty()
                .filteredOn(field -> !field.isAnnotatedWith(ReachableEmail.class))
                .extracting(JavaField::getFullName)
                .isEmpty();
    }

    @Test
    void anInternationalDomainIsSignedUpAndSignsInAsItIsTyped() {
        Visitors browser = new Visitors(mvc);
        browser.post(
                "/inscription",
                Map.of(
                        "siret", SomePeople.nextSiret().value(),
                        "entreprise", "Élagage",
                        "nom", "Zoé",
                        "email", "\u200B zoe@élagage.example\u00A0",
                        "passe", PASSWORD));
        String link = TestMail.link("zoe@xn--lagage-9ua.example", 1);
        browser.post("/inscription/confirmation", Map.of("jeton", link.substring(link.indexOf('=') + 1)));

        assertThat(browser.signIn("Zoe@Élagage.example", PASSWORD)).hasStatus(302);
        assertThat(browser.open("/compte")).bodyText().contains("zoe@élagage.example");
    }
}
