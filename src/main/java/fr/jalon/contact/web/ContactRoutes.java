package fr.jalon.contact.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import fr.jalon.site.PaletteLink;
import fr.jalon.site.QuickAct;
import fr.jalon.site.Script;
import fr.jalon.site.Stylesheet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People and interactions are for the people of a company; the card lies under the targets' routes. */
@Configuration(proxyBeanMethods = false)
class ContactRoutes {

    @Bean
    RouteAccess contactAccess() {
        return RouteAccess.company("/contacts/**", "/contacts.csv", "/contacts.xlsx", "/contacts.vcf", "/echanges/**");
    }

    @Bean
    QuickAct noteInteraction() {
        return new QuickAct(
                "Noter un échange", "/echanges/nouveau", "i", List.of(Role.OWNER.name(), Role.MEMBER.name()));
    }

    @Bean
    PaletteLink newInteraction() {
        return new PaletteLink("Noter un échange", "/echanges/nouveau", List.of(Role.OWNER.name(), Role.MEMBER.name()));
    }

    @Bean
    Script interactionScript() {
        return new Script("/js/contact/interaction.js", 140);
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
        return new Stylesheet("/css/contact/target.css", 139);
    }

    @Bean
    Stylesheet visitOnPaperStyle() {
        return Stylesheet.forPrint("/css/contact/print.css", 161);
    }
}
