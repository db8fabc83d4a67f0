package fr.jalon.contact.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import fr.jalon.site.Stylesheet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People and interactions are for the people of a company; the card lies under the targets' routes. */
@Configuration(proxyBeanMethods = false)
class ContactRoutes {

    @Bean
    RouteAccess contactAccess() {
        return RouteAccess.company("/contacts/**", "/contacts.csv", "/contacts.xlsx", "/contacts.vcf");
    }

    @Bean
    NavigationEntry contactsEntry() {
        return new NavigationEntry("Contacts", "/contacts", 25, List.of(Role.OWNER.name(), Role.MEMBER.name()));
    }

    @Bean
    Stylesheet peopleStyle() {
        return new Stylesheet("/css/contact/people.css", 141);
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
