package fr.jalon.retroplanning.discussion.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comments and files add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class DiscussionAssets {

    @Bean
    Stylesheet discussionStyle() {
        return new Stylesheet("/css/retroplanning/discussion.css", 170);
    }
}
