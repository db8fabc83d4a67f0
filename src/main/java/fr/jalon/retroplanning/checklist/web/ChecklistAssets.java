package fr.jalon.retroplanning.checklist.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the check list adds to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class ChecklistAssets {

    @Bean
    StyleSheet checklistStyle() {
        return new StyleSheet("/css/retroplanning/checklist.css", 180);
    }
}
