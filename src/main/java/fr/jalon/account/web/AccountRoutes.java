package fr.jalon.account.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use the account's pages. */
@Configuration(proxyBeanMethods = false)
class AccountRoutes {

    @Bean
    RouteAccess waysIn() {
        return RouteAccess.everyone(
                "/connexion", "/inscription/**", "/invitation", "/mot-de-passe-oublie/**", "/mot-de-passe/nouveau");
    }

    @Bean
    RouteAccess ownCompany() {
        return RouteAccess.company("/compte/entreprise/**");
    }

    @Bean
    RouteAccess ownAccount() {
        return RouteAccess.signedIn(
                "/compte", "/compte/role", "/compte/securite/**", "/compte/profil/**", "/deconnexion");
    }

    @Bean
    RouteAccess allAccounts() {
        return RouteAccess.only(Role.ADMIN, "/admin/comptes/**");
    }

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry("Comptes", "/admin/comptes", 90, List.of(Role.ADMIN.name()));
    }
}
