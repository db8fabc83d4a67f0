package fr.jalon.market.imports.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports are the admins'. */
@Configuration(proxyBeanMethods = false)
class ImportRoutes {

    @Bean
    RouteAccess importAccess() {
        return RouteAccess.only(Role.ADMIN, "/admin/imports/**");
    }

    @Bean
    NavigationEntry importsEntry() {
        return new NavigationEntry("Imports", "/admin/imports", 80, List.of(Role.ADMIN.name()));
    }
}
