package fr.jalon.retroplanning.web;

import fr.jalon.site.Script;
import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What plans add to the looks of the site, and the script that takes their drawing in hand. */
@Configuration(proxyBeanMethods = false)
class RetroplanningAssets {

    @Bean
    StyleSheet timelineStyle() {
        return new StyleSheet("/css/retroplanning/timeline.css", 120);
    }

    @Bean
    StyleSheet planStyle() {
        return new StyleSheet("/css/retroplanning/plan.css", 121);
    }

    @Bean
    StyleSheet planOnPaperStyle() {
        return StyleSheet.forPrint("/css/retroplanning/print.css", 160);
    }

    /** Over the timeline and the check list, which it refines. */
    @Bean
    StyleSheet marksStyle() {
        return new StyleSheet("/css/retroplanning/marks.css", 190);
    }

    @Bean
    Script timelineScript() {
        return new Script("/js/retroplanning/timeline.js", 100);
    }
}
