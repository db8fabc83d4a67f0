package fr.jalon.notification.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What letters and reminders add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class NotificationAssets {

    @Bean
    StyleSheet lettersStyle() {
        return new StyleSheet("/css/notification/letters.css", 131);
    }
}
