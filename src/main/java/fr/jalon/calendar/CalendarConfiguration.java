package fr.jalon.calendar;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the holidays while the application starts: the port opens after. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    InitializingBean loadedHolidays() {
        return FrenchHolidays::load;
    }
}
