package fr.jalon.retroplanning.discussion.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comments and files add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class DiscussionAssets {

    @Bean
    StyleSheet discussionStyle() {
        return new StyleSheet("/css/retroplanning/discussion.css", 170);
    }
}
