package fr.jalon.retroplanning.feeds.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What calendar feeds add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class FeedsAssets {

    @Bean
    StyleSheet feedsStyle() {
        return new StyleSheet("/css/retroplanning/feeds.css", 130);
    }
}
