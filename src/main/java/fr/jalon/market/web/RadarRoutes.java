package fr.jalon.market.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use the radar: it shows public data, to whoever is signed in. The navigation shows it to companies alone. */
@Configuration(proxyBeanMethods = false)
class RadarRoutes {

    @Bean
    RouteAccess radar() {
        return RouteAccess.signedIn("/echeances", "/echeances.csv", "/echeances.xlsx");
    }

    @Bean
    NavigationEntry radarEntry() {
        return new NavigationEntry(
                "Échéances", "/echeances", 10, List.of(Role.OWNER.name(), Role.MEMBER.name(), Role.ADMIN.name()));
    }
}
