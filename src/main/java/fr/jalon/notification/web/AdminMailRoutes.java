package fr.jalon.notification.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdminMailRoutes {

    @Bean
    RouteAccess outboxAccess() {
        return RouteAccess.only(Role.ADMIN, "/admin/courriels/**");
    }

    @Bean
    NavigationEntry outboxDoor() {
        return new NavigationEntry("Courriels", "/admin/courriels", 95, List.of("ADMIN"));
    }
}
