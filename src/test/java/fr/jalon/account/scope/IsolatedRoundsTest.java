package fr.jalon.account.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.CompanyRounds;
import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timed work for all companies: what goes wrong for one is nobody else's. */
@JalonTest
@ExtendWith(OutputCaptureExtension.class)
class IsolatedRoundsTest {

    @Autowired
    SomeRounds rounds;

    @Autowired
    CompanyRounds everywhere;

    @Autowired
    CompanyScope scope;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SomePeople people;

    SignedIn one;
    SignedIn broken;
    SignedIn last;

    @BeforeEach
    void threeCompanies() {
        one = people.newCompany("Première");
        broken = people.newCompany("En panne");
        last = people.newCompany("Dernière");
    }

    @Test
    void whatFailsForOneCompanyIsTakenBackForItAloneAndTheLogSaysForWhich(CapturedOutput output) {
        CompanyRounds three = rounds.over(one.company(), broken.company(), last.company());
        assertThatThrownBy(() -> three.run("Writing", this::write)).hasMessage("full disk");
        assertThat(written(one)).isEqualTo(1);
        assertThat(written(broken)).isZero();
        assertThat(written(last)).isEqualTo(1);
        assertThat(output.getOut()).contains("Writing failed for company " + broken.company());
        assertThat(output.getOut()).doesNotContain("Writing failed for company " + last.company());
    }

    @Test
    void theFirstFailureIsThrownWithThoseAfterIt() {
        CompanyRounds two = rounds.over(one.company(), last.company());
        assertThatThrownBy(() -> two.run("Failing", company -> {
                    throw new IllegalStateException(company.toString());
                }))
                .hasMessage(one.company().toString())
                .satisfies(first -> assertThat(first.getSuppressed())
                        .singleElement()
                        .satisfies(next ->
                                assertThat(next).hasMessage(last.company().toString())));
    }

    @Test
    void everyCompanyIsVisitedOnceInItsOwnScope() {
        List<UUID> visited = new ArrayList<>();
        everywhere.run("Visiting", company -> {
            assertThat(scope.required()).isEqualTo(company);
            visited.add(company);
        });
        assertThat(visited)
                .contains(one.company(), broken.company(), last.company())
                .doesNotHaveDuplicates();
        assertThat(scope.current()).isEmpty();
    }

    /** Written before the failure: a transaction takes it back. */
    private void write(UUID company) {
        jdbc.sql("UPDATE account.membership SET version = 4217 WHERE company_id = ?")
                .param(company)
                .update();
        if (company.equals(broken.company())) {
            throw new IllegalStateException("full disk");
        }
    }

    private int written(SignedIn who) {
        List<Integer> found = new ArrayList<>();
        rounds.over(who.company())
                .run(
                        "Counting",
                        company -> found.add(jdbc.sql(
                                        "SELECT count(*) FROM account.membership WHERE version = 4217 AND company_id = ?")
                                .param(company)
                                .query(Integer.class)
                                .single()));
        return found.get(0);
    }
}
