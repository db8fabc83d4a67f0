package fr.jalon.notification.web;

import fr.jalon.account.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails are chosen by the people of a company, and stopped by whoever holds one. */
@Configuration(proxyBeanMethods = false)
class MailRoutes {

    @Bean
    RouteAccess ownMails() {
        return RouteAccess.company("/rappels/**");
    }

    @Bean
    RouteAccess stoppingMails() {
        return RouteAccess.bearer("/arret/**");
    }
}
