package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.security.ExpectedHeaders;
import fr.jalon.testing.JalonTest;
import fr.jalon.testing.MatrixValues;
import fr.jalon.testing.PermissionMatrix;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route × every role × own or another company's object, and no route without a row; whatever the answer, it has
 * the headers that every answer has.
 */
@JalonTest
class PermissionMatrixTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Map<String, HandlerMapping> everything;

    @Autowired
    MatrixValues worlds;

    @Autowired
    SomePeople people;

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyRouteHasARowAndEveryRowARoute() throws IOException {
        TreeSet<String> routes = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("fr.jalon"))
                .filter(entry ->
                        !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
                .flatMap(entry -> routes(entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> rows = PermissionMatrix.rows().stream()
                .map(PermissionMatrix.Row::route)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes)
                .isNotEmpty()
                .as("routes without a row in src/test/resources/permissions")
                .isSubsetOf(rows);
        assertThat(rows).as("rows without a route").isSubsetOf(routes);
    }

    /** Routes that the table does not list come from these alone: assets, the health check, Boot's first page. */
    @Test
    void nothingElseAnswersAddresses() {
        assertThat(everything)
                .containsOnlyKeys(
                        "requestMappingHandlerMapping",
                        "resourceHandlerMapping",
                        "routerFunctionMapping",
                        "beanNameHandlerMapping",
                        "welcomePageHandlerMapping",
                        "welcomePageNotAcceptableHandlerMapping",
                        "webEndpointServletHandlerMapping",
                        "controllerEndpointHandlerMapping",
                        "healthEndpointWebMvcHandlerMapping");
        assertThat(everything.get("routerFunctionMapping"))
                .isInstanceOfSatisfying(
                        RouterFunctionMapping.class,
                        functions -> assertThat(functions.getRouterFunction()).isNull());
    }

    @TestFactory
    Stream<DynamicTest> eachRoleGetsWhatTheTableSays() throws IOException {
        return PermissionMatrix.rows().stream()
                .flatMap(row -> PermissionMatrix.ROLES.stream()
                        .map(role -> DynamicTest.dynamicTest(row.method() + " " + row.path() + " as " + role, () -> {
                            MockHttpServletResponse response = call(row, role, true);
                            String answer = isSignIn(response) ? "login" : Integer.toString(response.getStatus());
                            assertThat(answer)
                                    .as(row.source())
                                    .isEqualTo(row.expected().get(role));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsChangedWithoutTheFormsToken() throws IOException {
        return PermissionMatrix.rows().stream()
                .filter(row -> !row.method().equals("GET"))
                // The secret in the address of a letter stands for the token: mail programs know no page of ours.
                .filter(row -> !row.path().startsWith("/arret/{letterSecret}")
                        && !row.path().startsWith("/opposition/{objection}"))
                .map(row -> DynamicTest.dynamicTest(row.method() + " " + row.path() + " without token", () -> {
                    MockHttpServletResponse response = call(row, "owner", false);
                    assertThat(response.getStatus()).isEqualTo(403);
                }));
    }

    private MockHttpServletResponse call(PermissionMatrix.Row row, String role, boolean token) {
        Map<String, String> values = changesSomething(row, role, token) ? worlds.fresh(row) : worlds.kept(row);
        String path = MatrixValues.fill(row.path(), values);
        var request = row.parameters().contains("=@")
                ? mvc.perform(file(row, path, role, token, values))
                : mvc.perform(plain(row, path, role, token, values));
        MockHttpServletResponse response = request.getResponse();
        ExpectedHeaders.check(row.method() + " " + path + " as " + role, response);
        return response;
    }

    /** Who is turned away changes nothing; were they let in, the answer would show it. */
    private static boolean changesSomething(PermissionMatrix.Row row, String role, boolean token) {
        return !row.method().equals("GET")
                && token
                && !Set.of("login", "403").contains(row.expected().get(role));
    }

    private org.springframework.test.web.servlet.RequestBuilder plain(
            PermissionMatrix.Row row, String path, String role, boolean token, Map<String, String> values) {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(row.method()), java.net.URI.create(path))
                .with(as(role));
        parameters(row, values).forEach(request::param);
        return token ? request.with(csrf()) : request;
    }

    private org.springframework.test.web.servlet.RequestBuilder file(
            PermissionMatrix.Row row, String path, String role, boolean token, Map<String, String> values) {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                java.net.URI.create(path));
        request.with(as(role));
        parameters(row, values).forEach((name, value) -> {
            if (value.equals("@file")) {
                request.file(
                        new MockMultipartFile(name, "empty.json", "application/json", "{\"marches\":[]}".getBytes()));
            } else if (value.equals("@text")) {
                request.file(new MockMultipartFile(name, "compte-rendu.txt", "text/plain", "bonjour".getBytes()));
            } else {
                request.param(name, value);
            }
        });
        if (token) {
            request.with(csrf());
        }
        return request;
    }

    private RequestPostProcessor as(String role) {
        return switch (role) {
            case "visitor" -> anonymous();
            case "member" -> signedIn(people.theMember());
            case "owner" -> signedIn(people.theOwner());
            case "stranger" -> signedIn(people.theOtherOwner());
            case "buyer" -> signedIn(people.theBuyer());
            case "agent" -> signedIn(people.theAgent());
            case "admin" -> signedIn(people.theAdmin());
            default -> throw new IllegalArgumentException(role);
        };
    }

    private static RequestPostProcessor signedIn(SignedIn person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList("ROLE_" + person.role())));
    }

    private static Map<String, String> parameters(PermissionMatrix.Row row, Map<String, String> values) {
        Map<String, String> parameters = new HashMap<>();
        if (!row.parameters().isEmpty()) {
            for (String pair : row.parameters().split("&")) {
                int equals = pair.indexOf('=');
                parameters.put(pair.substring(0, equals), MatrixValues.fill(pair.substring(equals + 1), values));
            }
        }
        return parameters;
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods(info).map(method -> method + " " + pattern.replaceAll("\\{[^}]*}", "{}")));
    }

    /** A handler that names no method answers them all: no row can say so, and the test fails on it. */
    private static Stream<String> methods(RequestMappingInfo info) {
        var named = info.getMethodsCondition().getMethods();
        return named.isEmpty() ? Stream.of("EVERY METHOD") : named.stream().map(Enum::name);
    }

    private static boolean isSignIn(MockHttpServletResponse response) {
        String target = response.getRedirectedUrl();
        return response.getStatus() == 302 && target != null && target.contains("/connexion");
    }
}
