package fr.jalon.cctp.register.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever has an account reads versions and registers; the hand-over lies under the buyer's own pages. */
@Configuration(proxyBeanMethods = false)
class RegisterRoutes {

    /** An id, so that no word of other pages below {@code /cctp} is taken for one. */
    private static final String DRAFT = "/cctp/{draft:[0-9a-fA-F-]{36}}";

    @Bean
    RouteAccess registerReading() {
        return RouteAccess.signedIn(DRAFT + "/registre", DRAFT + "/versions/*/cctp.*");
    }

    @Bean
    Stylesheet registerStyle() {
        return new Stylesheet("/css/cctp/register.css", 157);
    }
}
