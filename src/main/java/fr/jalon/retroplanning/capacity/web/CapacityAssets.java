package fr.jalon.retroplanning.capacity.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What load and time add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class CapacityAssets {

    @Bean
    Stylesheet capacityStyle() {
        return new Stylesheet("/css/retroplanning/capacity.css", 150);
    }
}
