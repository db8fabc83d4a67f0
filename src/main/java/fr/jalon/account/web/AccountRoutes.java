package fr.jalon.account.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may use the account's pages. */
@Configuration(proxyBeanMethods = false)
class AccountRoutes {

    @Bean
    RouteAccess waysIn() {
        return RouteAccess.everyone(
                "/connexion",
                "/inscription/**",
                "/invitation",
                "/adresse/confirmation",
                "/mot-de-passe-oublie/**",
                "/mot-de-passe/nouveau");
    }

    @Bean
    RouteAccess ownAccount() {
        return RouteAccess.signedIn(
                "/compte",
                "/compte/role",
                "/compte/saisie/**",
                "/compte/securite/**",
                "/compte/profil/**",
                "/deconnexion");
    }

    /** Everybody of a company reads its page; its owner acts on it. */
    @Bean
    RouteAccess ownCompany() {
        return RouteAccess.of(HttpMethod.GET, Role.OF_A_COMPANY, "/compte/entreprise");
    }

    @Bean
    RouteAccess ownedCompany() {
        return RouteAccess.of(HttpMethod.POST, Set.of(Role.OWNER), "/compte/entreprise/**");
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
