package fr.jalon.contact.privacy.web;

import fr.jalon.account.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever holds a letter's link may object; all else lies under the routes of contacts. */
@Configuration(proxyBeanMethods = false)
class PrivacyRoutes {

    @Bean
    RouteAccess objecting() {
        return RouteAccess.bearer("/opposition/**");
    }
}
