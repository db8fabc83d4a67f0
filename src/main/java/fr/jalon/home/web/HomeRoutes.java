package fr.jalon.home.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HomeRoutes {

    @Bean
    RouteAccess homeAccess() {
        return RouteAccess.everyone("/");
    }

    @Bean
    NavigationEntry homeDoor() {
        return new NavigationEntry("Accueil", "/", 0, List.of("OWNER", "MEMBER", "BUYER", "AGENT", "ADMIN"));
    }
}
