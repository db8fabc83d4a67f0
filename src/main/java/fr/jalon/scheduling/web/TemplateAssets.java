package fr.jalon.scheduling.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of templates add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class TemplateAssets {

    @Bean
    StyleSheet templatesStyle() {
        return new StyleSheet("/css/scheduling/templates.css", 140);
    }
}
