package fr.jalon.home.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the first pages add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class HomeAssets {

    @Bean
    Stylesheet homeStyle() {
        return new Stylesheet("/css/home/home.css", 110);
    }
}
