package fr.jalon.scheduling.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of templates add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class TemplateAssets {

    @Bean
    Stylesheet templatesStyle() {
        return new Stylesheet("/css/scheduling/templates.css", 140);
    }
}
