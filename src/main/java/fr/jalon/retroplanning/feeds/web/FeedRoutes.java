package fr.jalon.retroplanning.feeds.web;

import fr.jalon.account.RouteAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feeds are made by the people of a company, and fetched by whoever holds their address. */
@Configuration(proxyBeanMethods = false)
class FeedRoutes {

    @Bean
    RouteAccess feedPages() {
        return RouteAccess.company("/calendriers/**");
    }

    @Bean
    RouteAccess feedAddresses() {
        return RouteAccess.programs("/agenda/*");
    }
}
