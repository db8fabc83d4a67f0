package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.testing.BrowserSession;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MatrixValues;
import fr.jalon.testing.PermissionMatrix;
import fr.jalon.testing.Statements;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every page of the permission matrix, opened with a real session, is few SQL statements, the session's own included. */
@JalonTest
class PageStatementsTest {

    private static final int MOST = 10;
    /** A company's first page holds a part of each module; the dialogues of its trade came last. */
    private static final int MOST_AT_HOME = 11;

    @Autowired
    BrowserSession sessions;

    @Autowired
    SomePeople people;

    @Autowired
    MatrixValues worlds;

    @Autowired
    MockMvcTester mvc;

    @TestFactory
    Stream<DynamicTest> aPageIsFewStatements() throws IOException {
        Map<String, SignedIn> who = Map.of(
                "owner", people.theOwner(),
                "buyer", people.theBuyer(),
                "agent", people.theAgent(),
                "admin", people.theAdmin());
        List<PermissionMatrix.Row> rows = PermissionMatrix.rows();
        // Everything there is, made first: a list that is empty shows no statement a line.
        rows.forEach(worlds::kept);
        return who.entrySet().stream().flatMap(one -> {
            String role = one.getKey();
            Cookie cookie = new Cookie("jalon-session", sessions.cookie(one.getValue()));
            return rows.stream()
                    .filter(PageStatementsTest::isPage)
                    .filter(row -> row.method().equals("GET")
                            && "200".equals(row.expected().get(role)))
                    .map(row ->
                            DynamicTest.dynamicTest(row.path() + " as " + role, () -> look(worlds.fill(row), cookie)));
        });
    }

    /** Files are left out: a large one is read piece by piece, and a calendar's address notes what it told. */
    private static boolean isPage(PermissionMatrix.Row row) {
        return !row.path().matches(".*\\.(csv|xlsx|ics|pdf|vcf|json)$|.*/fichiers/.*");
    }

    private void look(String address, Cookie cookie) {
        open(address, cookie);
        List<String> statements = Statements.during(() -> open(address, cookie));
        assertThat(statements).as(address).hasSizeLessThanOrEqualTo(address.equals("/") ? MOST_AT_HOME : MOST);
    }

    private void open(String address, Cookie cookie) {
        assertThat(mvc.get().uri(URI.create(address)).cookie(cookie))
                .as(address)
                .hasStatusOk();
    }
}
