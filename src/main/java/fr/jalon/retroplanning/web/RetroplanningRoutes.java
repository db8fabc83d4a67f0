package fr.jalon.retroplanning.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans are for the people of a company. */
@Configuration(proxyBeanMethods = false)
class RetroplanningRoutes {

    @Bean
    RouteAccess planRoutes() {
        return RouteAccess.company("/retroplannings/**", "/modeles/**");
    }

    @Bean
    NavigationEntry plansEntry() {
        return new NavigationEntry(
                "Rétroplannings",
                "/retroplannings",
                30,
                List.of(Role.OWNER.name(), Role.MEMBER.name()),
                List.of("/modeles", "/calendriers"));
    }
}
