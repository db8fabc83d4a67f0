package fr.jalon.retroplanning.feeds.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What calendar feeds add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class FeedsAssets {

    @Bean
    Stylesheet feedsStyle() {
        return new Stylesheet("/css/retroplanning/feeds.css", 130);
    }
}
