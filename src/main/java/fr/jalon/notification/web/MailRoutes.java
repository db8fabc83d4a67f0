package fr.jalon.notification.web;

import fr.jalon.account.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Letters are chosen by the people of a company, and stopped by whoever holds one. */
@Configuration(proxyBeanMethods = false)
class MailRoutes {

    @Bean
    RouteAccess ownLetters() {
        return RouteAccess.company("/rappels/**");
    }

    @Bean
    RouteAccess stoppingLetters() {
        return RouteAccess.bearer("/arret/**");
    }
}
