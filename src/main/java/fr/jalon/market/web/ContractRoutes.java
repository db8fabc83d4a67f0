package fr.jalon.market.web;

import fr.jalon.account.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Contracts are public data: whoever is signed in may read them. */
@Configuration(proxyBeanMethods = false)
class ContractRoutes {

    @Bean
    RouteAccess contractAccess() {
        return RouteAccess.signedIn("/marches/*");
    }
}
