package fr.jalon.home.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the first pages add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class HomeAssets {

    @Bean
    StyleSheet homeStyle() {
        return new StyleSheet("/css/home/home.css", 110);
    }
}
