package fr.jalon.market.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the radar adds to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class RadarAssets {

    @Bean
    StyleSheet radarStyle() {
        return new StyleSheet("/css/market/radar.css", 100);
    }
}
