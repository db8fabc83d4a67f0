package fr.jalon.account.setup;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.account.Headcount;
import fr.jalon.account.Role;
import fr.jalon.account.domain.AccountService;
import fr.jalon.account.domain.CompanyProfileService;
import fr.jalon.account.domain.DemoLogins;
import fr.jalon.account.domain.Position;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siret;
import fr.jalon.site.StartupTask;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The people of the demonstration, made at each start where they are missing. The SIRETs are invented: their keys hold,
 * but their SIRENs begin with 99, which INSEE has given to nobody.
 */
@Component
@Order(0)
@ConditionalOnProperty("jalon.demo.enabled")
class DemoAccounts implements StartupTask, DemoLogins {

    private static final String PASSWORD = "jalon-demo";
    private static final Siret SILLON = siret("990 415 275 00017");
    private static final Siret RIVES = siret("991 203 845 00011");
    private static final String ESTUAIRE = "999000011";

    private final AccountService accountService;
    private final CompanyProfileService profiles;
    private final CompanyScope scope;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    DemoAccounts(
            AccountService accountService,
            CompanyProfileService profiles,
            CompanyScope scope,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.accountService = accountService;
        this.profiles = profiles;
        this.scope = scope;
        this.encoder = encoder;
        this.events = events;
    }

    @Override
    public void run() {
        UUID sillon = company(SILLON, "Atelier du Sillon");
        List<UUID> staff = List.of(
                person("pme@demo.jalon.fr", "Nadia Belkacem", Position.in(sillon, Role.OWNER)),
                person("karim@demo.jalon.fr", "Karim Morvan", Position.in(sillon, Role.MEMBER)),
                person("lea@demo.jalon.fr", "Léa Guérin", Position.in(sillon, Role.MEMBER)));
        describe(sillon, List.of("7731", "7734", "03121"), List.of("44", "49", "85"), "Nantes");
        UUID rives = company(RIVES, "Rives et Jardins");
        person("pme2@demo.jalon.fr", "Hugo Tanguy", Position.in(rives, Role.OWNER));
        describe(rives, List.of("7731", "9061"), List.of("35", "44", "56"), "Redon");
        UUID claire =
                person("acheteur@demo.jalon.fr", "Claire Aubry", Position.buyer(ESTUAIRE, "Métropole de l’Estuaire"));
        person("cellule@demo.jalon.fr", "Paul Ménard", Position.service(Role.AGENT));
        person("admin@demo.jalon.fr", "Inès Roussel", Position.service(Role.ADMIN));
        events.publishEvent(new DemoAccountsCreated(sillon, staff, rives, claire));
    }

    @Override
    public List<Login> all() {
        return List.of(
                new Login("pme@demo.jalon.fr", PASSWORD, "Atelier du Sillon, paysagiste"),
                new Login("pme2@demo.jalon.fr", PASSWORD, "Rives et Jardins, une autre entreprise"),
                new Login("acheteur@demo.jalon.fr", PASSWORD, "Acheteuse, Métropole de l’Estuaire"),
                new Login("cellule@demo.jalon.fr", PASSWORD, "Cellule de contact"),
                new Login("admin@demo.jalon.fr", PASSWORD, "Administration"));
    }

    private UUID company(Siret siret, String name) {
        return accountService.company(siret).orElseGet(() -> accountService.found(siret, name));
    }

    private UUID person(String email, String name, Position position) {
        UUID account = accountService
                .byEmail(email)
                .orElseGet(() -> accountService.createAccount(email, name, encoder.encode(PASSWORD)));
        return accountService.addMembership(account, position);
    }

    /** Said once: what the visitor of the demonstration changes stays changed. */
    private void describe(UUID company, List<String> trades, List<String> departments, String place) {
        scope.runAs(company, () -> {
            boolean unsaid =
                    profiles.current().map(known -> known.trades().isEmpty()).orElse(true);
            if (unsaid) {
                profiles.update(
                        trades, departments.stream().map(Department::new).toList(), place);
                profiles.updateIdentity("81.30Z", Headcount.TO_9, null);
            }
        });
    }

    private static Siret siret(String text) {
        return Siret.parse(text).orElseThrow();
    }
}
