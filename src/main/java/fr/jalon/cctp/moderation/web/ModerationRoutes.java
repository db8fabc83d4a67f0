package fr.jalon.cctp.moderation.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.EnumSet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agents and admins moderate: no buyer, who would choose what is said of a draft of theirs. */
@Configuration(proxyBeanMethods = false)
class ModerationRoutes {

    @Bean
    RouteAccess moderationAccess() {
        return RouteAccess.only(
                EnumSet.of(Role.AGENT, Role.ADMIN), "/cctp/moderation", "/cctp/{draft}/remarques/{reaction}/moderation/**");
    }

    @Bean
    NavigationEntry moderationEntry() {
        return new NavigationEntry("Modération", "/cctp/moderation", 52, List.of("AGENT", "ADMIN"));
    }
}
