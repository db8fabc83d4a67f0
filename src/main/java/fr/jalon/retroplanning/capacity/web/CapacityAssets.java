package fr.jalon.retroplanning.capacity.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What load and time add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class CapacityAssets {

    @Bean
    StyleSheet capacityStyle() {
        return new StyleSheet("/css/retroplanning/capacity.css", 150);
    }
}
