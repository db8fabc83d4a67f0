package fr.jalon.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MovedClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form that makes something, sent again: by impatience, after going back, by two at once. */
@JalonTest
class SentOnceTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    MovedClock clock;

    SignedIn me;

    @BeforeEach
    void somebodyWithoutPlans() {
        me = people.newCompany("Envoyée deux fois");
    }

    @AfterEach
    void now() {
        clock.back();
    }

    @Test
    void theSameFormMakesOnePlanHoweverLateItComesAgain() {
        Map<String, String> form = plan("Tonte", UUID.randomUUID().toString());
        String made = send(form).getResponse().getRedirectedUrl();
        later(Duration.ofHours(3));
        assertThat(send(form)).hasStatus(302).redirectedUrl().isEqualTo(made);
        assertThat(plans()).isEqualTo(1);
    }

    @Test
    void anotherTextAfterGoingBackMakesAnother() {
        String key = UUID.randomUUID().toString();
        send(plan("Tonte", key));
        send(plan("Fauchage", key));
        assertThat(plans()).isEqualTo(2);
    }

    @Test
    void twoFormsTypedAlikeAreTwo() {
        send(plan("Tonte", UUID.randomUUID().toString()));
        send(plan("Tonte", UUID.randomUUID().toString()));
        assertThat(plans()).isEqualTo(2);
    }

    @Test
    void withoutAKeyWhatComesWithinSecondsIsTheSame() {
        send(plan("Tonte", null));
        send(plan("Tonte", null));
        assertThat(plans()).isEqualTo(1);
        later(Duration.ofSeconds(11));
        send(plan("Tonte", null));
        assertThat(plans()).isEqualTo(2);
    }

    @Test
    void threeAtOnceMakeOneAndAllAreLedToIt() throws Exception {
        Map<String, String> form = plan("Tonte", UUID.randomUUID().toString());
        List<String> answers = AtOnce.times(3, () -> send(form).getResponse().getRedirectedUrl());
        assertThat(answers).hasSize(3).containsOnly(answers.get(0)).doesNotContainNull();
        assertThat(plans()).isEqualTo(1);
    }

    @Test
    void aFormThatWasRefusedIsLookedAtAgain() {
        Map<String, String> form = plan("", UUID.randomUUID().toString());
        assertThat(send(form)).hasStatus(422);
        assertThat(send(form)).hasStatus(422);
    }

    @Test
    void anotherPersonsFormIsAnother() {
        Map<String, String> form = plan("Tonte", UUID.randomUUID().toString());
        send(form);
        me = people.newCompany("Une autre");
        send(form);
        assertThat(plans()).isEqualTo(1);
    }

    @Test
    void anInvitationSentTwiceIsOne() {
        Map<String, String> form = Map.of("email", "karim-deux-fois@test.example", "cle", "a");
        assertThat(post("/compte/entreprise/invitations", form)).hasStatus(302);
        int once = page("/compte/entreprise").split("karim-deux-fois", -1).length;
        assertThat(post("/compte/entreprise/invitations", form)).hasStatus(302);
        assertThat(page("/compte/entreprise").split("karim-deux-fois", -1)).hasSize(once);
    }

    private void later(Duration after) {
        clock.to(LocalDateTime.now(clock).plus(after).toString());
    }

    private Map<String, String> plan(String title, @Nullable String key) {
        Map<String, String> form = new HashMap<>(Map.of(
                "objet",
                title,
                "collectivite",
                "Ville",
                "j",
                LocalDate.now(clock).plusMonths(14).toString()));
        if (key != null) {
            form.put("cle", key);
        }
        return form;
    }

    private MvcTestResult send(Map<String, String> form) {
        return post("/retroplannings", form);
    }

    private MvcTestResult post(String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(SomePeople.as(me));
        form.forEach(request::param);
        return request.exchange();
    }

    private long plans() {
        return Pattern.compile("/retroplannings/([0-9a-f-]{36})")
                .matcher(page("/retroplannings"))
                .results()
                .map(link -> link.group(1))
                .distinct()
                .count();
    }

    private String page(String path) {
        return new String(
                mvc.get()
                        .uri(path)
                        .with(SomePeople.as(me))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
