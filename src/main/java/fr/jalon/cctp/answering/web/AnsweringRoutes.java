package fr.jalon.cctp.answering.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Buyers answer below {@code /cctp/projets}, which is theirs already; companies answer counter-proposals, everybody compares. */
@Configuration(proxyBeanMethods = false)
class AnsweringRoutes {

    /** An id, so that no word of other pages below {@code /cctp} is taken for one. */
    private static final String DRAFT = "/cctp/{draft:[0-9a-fA-F-]{36}}";

    @Bean
    RouteAccess comparisonAccess() {
        return RouteAccess.signedIn(DRAFT + "/comparer");
    }

    @Bean
    RouteAccess counterProposalAccess() {
        return RouteAccess.company(DRAFT + "/contre-propositions/*", DRAFT + "/orphelines/**");
    }

    @Bean
    Stylesheet answeringStyle() {
        return new Stylesheet("/css/cctp/answering.css", 156);
    }
}
