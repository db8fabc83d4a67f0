package fr.jalon.market.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the radar adds to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class RadarAssets {

    @Bean
    Stylesheet radarStyle() {
        return new Stylesheet("/css/market/radar.css", 100);
    }
}
