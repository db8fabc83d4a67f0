package fr.jalon.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SomePeople;
import fr.jalon.account.Visitors;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.TestMail;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
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
    void noFormHasAnAddressThatIsNotChecked() throws IOException, ClassNotFoundException {
        assertThat(forms().stream()
                        .flatMap(form -> Stream.of(form.getDeclaredFields()))
                        .filter(field -> field.getName().matches("(?i).*(e?mail|courriel).*")))
                .isNotEmpty()
                .filteredOn(field -> !field.isAnnotationPresent(ReachableEmail.class))
                .isEmpty();
    }

    /** Found by the names of their files: to read every class of the application took as long as a start of it. */
    private static List<Class<?>> forms() throws IOException, ClassNotFoundException {
        List<Class<?>> forms = new ArrayList<>();
        var reader = new SimpleMetadataReaderFactory();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:fr/jalon/**/*Form*.class")) {
            String name = reader.getMetadataReader(file).getClassMetadata().getClassName();
            if (name.matches(".*Forms?(\\$\\w+)?")) {
                Class<?> form = Class.forName(name, false, ReachableEmailTest.class.getClassLoader());
                if (form.isRecord()) {
                    forms.add(form);
                }
            }
        }
        return forms;
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
