package fr.jalon.retroplanning.capacity.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.SomePlans;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.Statements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list and the load of a company that follows very many plans. */
@JalonTest
@TestInstance(Lifecycle.PER_CLASS)
class ManyPlansTest {

    private static final String LOAD = "/retroplannings/charge";
    private static final int PLANS = 200;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SomePeople people;

    @Autowired
    SomePlans plans;

    SignedIn nadia;

    @BeforeAll
    void twoHundredPlans() {
        nadia = people.newCompany("Deux cents " + UUID.randomUUID());
        for (int i = 0; i < PLANS; i++) {
            plans.plan(nadia, "Tonte n°" + i, plans.today().plusDays(120 + 2L * i));
        }
    }

    @Test
    void theLoadOfTwoHundredPlansIsSmallAndReadByFewStatements() {
        List<String> statements = Statements.during(
                () -> assertThat(get(LOAD).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(150_000));

        assertThat(statements).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void anOverloadedWeekIsReadWholeWhereItIsAskedFor() {
        String page = get(LOAD);
        Matcher more = Pattern.compile(
                        "Et <a href=\"/retroplannings/charge\\?semaine=(\\d{4}-W\\d{2})#s[^\"]+\">(\\d+)\u00A0autres actions")
                .matcher(page);
        assertThat(more.find()).isTrue();

        String week = get(LOAD + "?semaine=" + more.group(1));

        int named = count(page.substring(page.lastIndexOf("<article", more.start()), more.start()), "/actions/");
        assertThat(count(week, "/actions/")).isEqualTo(named + Integer.parseInt(more.group(2)));
        assertThat(week).contains("Toutes les semaines trop chargées", "name=\"mesure\"");
    }

    @Test
    void everyOverloadBeyondTheFirstLeadsToItsWeek() {
        String page = get(LOAD);
        Matcher further = Pattern.compile(
                        "<li><a href=\"(/retroplannings/charge\\?semaine=[^#]+)#(s[^\"]+)\">semaine du")
                .matcher(page);
        assertThat(further.find()).isTrue();

        assertThat(get(further.group(1))).contains("id=\"" + further.group(2) + "\"", "name=\"mesure\"");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "0, 0", "x, 0", "2, 25", "8, 175", "99, 175"})
    void aPageOfTheListShowsItsTwentyFivePlansAndSpeaksOfAll(String page, int first) {
        String shown = get("/retroplannings?page=" + page);

        assertThat(count(shown, "<li class=\"plan-row\"")).isEqualTo(25);
        assertThat(shown)
                .contains("200\u00A0rétroplannings", ">Tonte n°" + first + "<", ">Tonte n°" + (first + 24) + "<")
                .doesNotContain("Aucun rétroplanning", ">Tonte n°" + (first + 25) + "<");
    }

    private static int count(String text, String what) {
        return text.split(Pattern.quote(what), -1).length - 1;
    }

    private String get(String path) {
        var answer = mvc.get().uri(path).with(SomePeople.as(nadia)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
