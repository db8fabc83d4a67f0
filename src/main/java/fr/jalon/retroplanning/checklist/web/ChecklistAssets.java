package fr.jalon.retroplanning.checklist.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the check list adds to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class ChecklistAssets {

    @Bean
    Stylesheet checklistStyle() {
        return new Stylesheet("/css/retroplanning/checklist.css", 180);
    }
}
