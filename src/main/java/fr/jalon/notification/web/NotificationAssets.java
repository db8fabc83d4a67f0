package fr.jalon.notification.web;

import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What mails and reminders add to the looks of the site. */
@Configuration(proxyBeanMethods = false)
class NotificationAssets {

    @Bean
    Stylesheet mailStyle() {
        return new Stylesheet("/css/notification/letters.css", 131);
    }
}
