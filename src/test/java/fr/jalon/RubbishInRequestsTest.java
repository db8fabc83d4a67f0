package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.jalon.account.SomePeople;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MatrixValues;
import fr.jalon.testing.Parameters;
import fr.jalon.testing.PermissionMatrix;
import fr.jalon.testing.Rubbish;
import fr.jalon.testing.Share;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Sends rubbish for every parameter of every route that the permission matrix knows: nothing breaks, no page ends in the
 * middle, and a form that is refused gives back what was typed into its other fields.
 */
@JalonTest
class RubbishInRequestsTest {

    /** Of the kinds of rubbish for each parameter, this many are tried a day; all, by everybody, in the thorough build. */
    private static final int KINDS = Integer.getInteger("jalon.test.rubbish", 3);

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b[^>]*\\baction=\"([^\"#]*)[^>]*>.*?</form>");
    private static final Pattern FIELD = Pattern.compile("(?s)<input\\b[^>]*>|<textarea\\b[^>]*>.*?</textarea>");
    private static final Pattern KEPT_FROM_SIGHT = Pattern.compile("type=\"(hidden|password|checkbox|radio|file)\"");

    /** Fields of refused forms that were seen to hold what was typed: without any, nothing was looked at. */
    private static final AtomicInteger GIVEN_BACK = new AtomicInteger();

    /** Of the kinds that texts get. */
    private static final Set<Rubbish> TRIED = Collections.synchronizedSet(EnumSet.noneOf(Rubbish.class));

    private final AtomicInteger callers = new AtomicInteger();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    MatrixValues worlds;

    @Autowired
    SomePeople people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobodyIsKeptOutForIt() {
        jdbc.sql("DELETE FROM account.attempt").update();
    }

    @AfterAll
    static void formsWereRefusedAndLookedAtAndNoKindWasLeftOut() {
        assertThat(GIVEN_BACK).hasValueGreaterThan(100);
        assertThat(TRIED).as("kinds of the share of %s", Share.DAY).containsExactly(Rubbish.values());
    }

    @TestFactory
    Stream<DynamicTest> nothingThatIsSentBreaksAPage() throws IOException {
        Map<String, List<HandlerMethod>> handlers = new LinkedHashMap<>();
        mappings.getHandlerMethods()
                .forEach((route, handler) -> route.getPatternValues()
                        .forEach(path -> route.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> handlers.computeIfAbsent(
                                                method + " " + path.replaceAll("\\{[^}]*}", "{}"),
                                                key -> new ArrayList<>())
                                        .add(handler))));
        Parameters parameters = new Parameters();
        return PermissionMatrix.rows().stream()
                .flatMap(row -> who(row).stream()
                        .map(role -> DynamicTest.dynamicTest(
                                row.method() + " " + row.path() + " as " + role,
                                () -> tryAll(
                                        row,
                                        role,
                                        parameters.of(row, handlers.getOrDefault(row.route(), List.of()))))));
    }

    /** Else a plan would follow another template than the one that was asked for, say. */
    @TestFactory
    Stream<DynamicTest> aChoiceThatNoPageOffersIsRefused() throws IOException {
        Parameters parameters = new Parameters();
        return PermissionMatrix.rows().stream()
                .filter(row -> row.method().equals("POST"))
                .flatMap(row -> parameters.choices(row).stream()
                        .map(name -> DynamicTest.dynamicTest(row.path() + " " + name, () -> {
                            Map<String, String> world = worlds.fresh(row);
                            Map<String, String> right = right(row, Map.of(name, String.class), world, true);
                            Map<String, List<String>> sent = Rubbish.NO_SUCH_CHOICE.instead(name, right);
                            assertThat(send(row, who(row).get(0), world, sent)
                                            .getResponse()
                                            .getStatus())
                                    .isIn(422, 404);
                        })));
    }

    private void tryAll(PermissionMatrix.Row row, String role, Map<String, Class<?>> parameters) {
        List<String> broken = new ArrayList<>();
        Map<String, String> world = null;
        for (String name : parameters.keySet()) {
            boolean choice = parameters.get(name) != String.class;
            for (Rubbish rubbish : choice ? List.of(Rubbish.values()) : Rubbish.some(row.path() + name, KINDS)) {
                if (!choice) {
                    TRIED.add(rubbish);
                }
                if (world == null) {
                    world = worlds.fresh(row);
                }
                Map<String, String> right = right(row, parameters, world, rubbish.ordinal() % 2 == 0);
                MvcTestResult answer = send(row, role, world, rubbish.instead(name, right));
                String fault = answer.getUnresolvedException() != null
                        ? answer.getUnresolvedException().toString()
                        : fault(answer.getResponse(), MatrixValues.fill(row.path(), world), right, name);
                if (!fault.isEmpty()) {
                    broken.add(rubbish + " " + name + " on " + Share.DAY + ": " + fault);
                }
                if (answer.getResponse().getStatus() == 302 && !row.method().equals("GET")) {
                    world = null; // something was done, to things that were there for it
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private MvcTestResult send(
            PermissionMatrix.Row row, String role, Map<String, String> world, Map<String, List<String>> sent) {
        jdbc.sql("DELETE FROM account.attempt").update();
        URI path = URI.create(MatrixValues.fill(row.path(), world));
        AbstractMockHttpServletRequestBuilder<?> request = row.parameters().contains("=@")
                ? MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("fichier", "a.txt", "text/plain", "bonjour".getBytes()))
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), path);
        request.with(as(role)).with(csrf()).with(from(callers.incrementAndGet()));
        sent.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return mvc.perform(request);
    }

    private static String fault(MockHttpServletResponse answer, String path, Map<String, String> right, String except) {
        try {
            String page = answer.getContentAsString();
            if (answer.getStatus() >= 500) {
                return "status " + answer.getStatus();
            }
            if (String.valueOf(answer.getContentType()).startsWith("text/html")
                    && page.contains("<!DOCTYPE")
                    && !page.stripTrailing().endsWith("</html>")) {
                return "half a page";
            }
            return answer.getStatus() == 422 ? lost(page, path, right, except) : "";
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** What had been typed into the other fields of the form that was refused, and its page does not show. */
    private static String lost(String page, String path, Map<String, String> right, String except) {
        List<String> lost = new ArrayList<>();
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            Matcher fields = FIELD.matcher(forms.group());
            while (forms.group(1).equals(path) && fields.find()) {
                String field = fields.group();
                right.forEach((name, typed) -> {
                    if (!name.equals(except)
                            && field.contains("name=\"" + name + "\"")
                            && !KEPT_FROM_SIGHT.matcher(field).find()) {
                        if (field.contains(typed)) {
                            GIVEN_BACK.incrementAndGet();
                        } else {
                            lost.add(name);
                        }
                    }
                });
            }
        }
        return lost.isEmpty() ? "" : "lost " + lost;
    }

    /**
     * The other parameters.
     *
     * @param whole with the row's own values, so that the act would be done; else with something typed into each field
     */
    private static Map<String, String> right(
            PermissionMatrix.Row row, Map<String, Class<?>> parameters, Map<String, String> world, boolean whole) {
        Map<String, String> right = new LinkedHashMap<>();
        parameters.forEach((name, type) -> {
            if (!whole && type == String.class) {
                right.put(name, "typed-in-" + name);
            } else if (type == Boolean.class) {
                right.put(name, "true");
            } else if (type.isEnum()) {
                right.put(name, type.getEnumConstants()[0].toString());
            }
        });
        for (String pair : row.parameters().split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && !pair.contains("=@")
                    && (whole || parameters.get(pair.substring(0, equals)) != String.class)) {
                right.put(pair.substring(0, equals), MatrixValues.fill(pair.substring(equals + 1), world));
            }
        }
        return right;
    }

    /** In the ordinary build one of those who may enter: for a company's pages its owner. */
    private static List<String> who(PermissionMatrix.Row row) {
        List<String> all = Stream.of("owner", "admin", "visitor", "member", "stranger", "buyer", "agent")
                .filter(role -> !"403".equals(row.expected().get(role)))
                .filter(role ->
                        !"login".equals(row.expected().get(role)) || row.path().equals("/deconnexion"))
                .toList();
        return KINDS < Rubbish.values().length ? all.subList(0, 1) : all;
    }

    private RequestPostProcessor as(String role) {
        return switch (role) {
            case "visitor" -> anonymous();
            case "member" -> SomePeople.withoutToken(people.theMember());
            case "owner" -> SomePeople.withoutToken(people.theOwner());
            case "stranger" -> SomePeople.withoutToken(people.theOtherOwner());
            case "buyer" -> SomePeople.withoutToken(people.theBuyer());
            case "agent" -> SomePeople.withoutToken(people.theAgent());
            case "admin" -> SomePeople.withoutToken(people.theAdmin());
            default -> throw new IllegalArgumentException(role);
        };
    }

    /** From ever another address, lest tries be counted. */
    private static RequestPostProcessor from(int caller) {
        return request -> {
            request.setRemoteAddr("10.1." + caller / 250 + "." + caller % 250);
            return request;
        };
    }
}
