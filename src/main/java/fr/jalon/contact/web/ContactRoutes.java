package fr.jalon.contact.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People and interactions are for the people of a company; the card lies under the targets' routes. */
@Configuration(proxyBeanMethods = false)
class ContactRoutes {

    @Bean
    RouteAccess contactAccess() {
        return RouteAccess.company("/contacts/**");
    }

    @Bean
    Stylesheet targetCardStyle() {
        return new Stylesheet("/css/contact/target.css", 140);
    }

    @Bean
    Stylesheet visitOnPaperStyle() {
        return Stylesheet.forPrint("/css/contact/print.css", 161);
    }
}
