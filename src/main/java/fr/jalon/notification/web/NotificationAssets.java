package fr.jalon.notification.web;

import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What mails and reminders add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class NotificationAssets {

    @Bean
    StyleSheet mailStyle() {
        return new StyleSheet("/css/notification/letters.css", 131);
    }
}
