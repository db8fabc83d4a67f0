package fr.jalon.contact.awareness.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.PaletteLink;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Framework agreements are for the people of a company; kits lie under the targets' routes. */
@Configuration(proxyBeanMethods = false)
class AwarenessRoutes {

    @Bean
    RouteAccess frameworkAccess() {
        return RouteAccess.company("/accords-cadres/**");
    }

    @Bean
    PaletteLink frameworksLink() {
        return new PaletteLink("Accords-cadres et commandes", "/accords-cadres", List.of("OWNER", "MEMBER"), "/cibles");
    }
}
