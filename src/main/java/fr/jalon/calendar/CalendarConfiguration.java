package fr.jalon.calendar;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the holidays while the application starts, beside the other beans: the port opens after. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean(bootstrap = Bean.Bootstrap.BACKGROUND)
    InitializingBean loadedHolidays() {
        return FrenchHolidays::load;
    }
}
