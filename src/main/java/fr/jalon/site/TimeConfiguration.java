package fr.jalon.site;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The only source of the present: business days are days in Paris. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }

    /** Timed work (db-scheduler) goes by the same clock. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock clockOfTimedWork(Clock clock) {
        return clock::instant;
    }
}
