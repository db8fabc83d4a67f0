package fr.jalon.contact.events.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.PaletteLink;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Events are for the people of a company. */
@Configuration(proxyBeanMethods = false)
class EventRoutes {

    @Bean
    RouteAccess eventAccess() {
        return RouteAccess.company("/evenements/**");
    }

    @Bean
    PaletteLink eventsLink() {
        return new PaletteLink("Événements", "/evenements", List.of("OWNER", "MEMBER"), "/cibles");
    }
}
