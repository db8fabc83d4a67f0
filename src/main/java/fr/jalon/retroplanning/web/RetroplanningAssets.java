package fr.jalon.retroplanning.web;

import fr.jalon.site.Script;
import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What plans add to the looks of the site, and the script that takes their drawing in hand. */
@Configuration(proxyBeanMethods = false)
class RetroplanningAssets {

    @Bean
    Stylesheet timelineStyle() {
        return new Stylesheet("/css/retroplanning/timeline.css", 120);
    }

    @Bean
    Stylesheet planStyle() {
        return new Stylesheet("/css/retroplanning/plan.css", 121);
    }

    @Bean
    Stylesheet planOnPaperStyle() {
        return Stylesheet.forPrint("/css/retroplanning/print.css", 160);
    }

    /** Over the timeline and the check list, which it refines. */
    @Bean
    Stylesheet marksStyle() {
        return new Stylesheet("/css/retroplanning/marks.css", 190);
    }

    @Bean
    Script timelineScript() {
        return new Script("/js/retroplanning/timeline.js", 100);
    }
}
