package fr.jalon.authority.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import fr.jalon.site.Stylesheet;
import fr.jalon.upload.UploadLimit;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use the pages of authorities and targets. */
@Configuration(proxyBeanMethods = false)
class AuthorityRoutes {

    @Bean
    RouteAccess authoritiesAccess() {
        return RouteAccess.only(Role.ADMIN, "/collectivites/**");
    }

    @Bean
    UploadLimit directoryLimit() {
        return new UploadLimit(
                "/collectivites/annuaire",
                32L * 1024 * 1024,
                "Un annuaire pèse 32 Mo au plus : compressez-le (.gz). Rien n’a été enregistré.");
    }

    @Bean
    RouteAccess targetsAccess() {
        return RouteAccess.company("/cibles/**");
    }

    @Bean
    NavigationEntry authoritiesEntry() {
        return new NavigationEntry("Collectivités", "/collectivites", 70, List.of(Role.ADMIN.name()));
    }

    @Bean
    NavigationEntry targetsEntry() {
        return new NavigationEntry("Cibles", "/cibles", 20, List.of(Role.OWNER.name(), Role.MEMBER.name()));
    }

    @Bean
    Stylesheet rankingStyle() {
        return new Stylesheet("/css/authority/ranking.css", 109);
    }
}
