package fr.jalon.account;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.PersonQueries;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.Siret;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * People for tests, each with real rows: two companies (the first with an owner and a member), a buyer, an agent and an
 * admin. Made once for a test run; {@link #newCompany} makes more, and {@link #renewCompanies} puts others in the place of the two.
 * Their password is {@link #PASSWORD}.
 */
@Component
public class SomePeople {

    public static final String PASSWORD = "une phrase de passe";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AccountService accountService;
    private final PersonQueries personQueries;
    private final String passwordHash;

    private final SignedIn buyer;
    private final SignedIn agent;
    private final SignedIn admin;

    private volatile Companies companies;

    private record Companies(SignedIn owner, SignedIn member, SignedIn otherOwner) {}

    SomePeople(AccountService accountService, PersonQueries personQueries, PasswordEncoder encoder) {
        this.accountService = accountService;
        this.personQueries = personQueries;
        this.passwordHash = encoder.encode(PASSWORD);
        this.companies = twoCompanies();
        this.buyer = join("Claire Acheteuse", Position.buyer("217500016", "Ville de Test"));
        this.agent = join("Paul Agent", Position.service(Role.AGENT));
        this.admin = join("Inès Admin", Position.service(Role.ADMIN));
    }

    private Companies twoCompanies() {
        SignedIn owner = newCompany("Atelier du Test");
        return new Companies(
                owner,
                join("Karim Membre", Position.in(owner.company(), Role.MEMBER)),
                newCompany("Entreprise voisine"));
    }

    /**
     * From now on the first company and the other one are new ones, with nothing in them: what hundreds of acts leave behind makes
     * each page slower than the last. Whoever was asked for before is of a company that is the first no more.
     */
    public void renewCompanies() {
        companies = twoCompanies();
    }

    /** Owner of the first company. */
    public RequestPostProcessor owner() {
        return as(companies.owner());
    }

    /** Member of the first company. */
    public RequestPostProcessor member() {
        return as(companies.member());
    }

    /** Owner of another company. */
    public RequestPostProcessor otherOwner() {
        return as(companies.otherOwner());
    }

    public RequestPostProcessor buyer() {
        return as(buyer);
    }

    public RequestPostProcessor agent() {
        return as(agent);
    }

    public RequestPostProcessor admin() {
        return as(admin);
    }

    public SignedIn theOwner() {
        return companies.owner();
    }

    public SignedIn theMember() {
        return companies.member();
    }

    public SignedIn theOtherOwner() {
        return companies.otherOwner();
    }

    public SignedIn theBuyer() {
        return buyer;
    }

    public SignedIn theAgent() {
        return agent;
    }

    public SignedIn theAdmin() {
        return admin;
    }

    /** A further company, and its owner. */
    public SignedIn newCompany(String name) {
        UUID company = accountService.found(nextSiret(), name);
        return join("Nadia " + name, Position.in(company, Role.OWNER));
    }

    /** A further person in a position. */
    public SignedIn join(String name, Position position) {
        UUID account = accountService.createAccount(
                "personne" + NUMBER.incrementAndGet() + "@test.example", name, passwordHash);
        accountService.addMembership(account, position);
        return personQueries.find(account).orElseThrow().byDefault();
    }

    /** Signs a request in, with a CSRF token where it posts. */
    public static RequestPostProcessor as(SignedIn person) {
        RequestPostProcessor signedIn = withoutToken(person);
        RequestPostProcessor csrf = csrf();
        return request -> csrf.postProcessRequest(signedIn.postProcessRequest(request));
    }

    /** Signs a request in as somebody whose browser was made to send it from another site. */
    public static RequestPostProcessor withoutToken(SignedIn person) {
        var token = UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                person.role() == null ? List.of() : AuthorityUtils.createAuthorityList("ROLE_" + person.role()));
        return authentication(token);
    }

    /** A SIRET that no test has used. */
    public static Siret nextSiret() {
        String start = String.format("99%07d0001", NUMBER.incrementAndGet());
        for (int key = 0; key < 10; key++) {
            Siret siret = new Siret(start + key);
            if (siret.hasValidKey()) {
                return siret;
            }
        }
        throw new AssertionError("One of ten keys holds");
    }
}
