package fr.jalon.site.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;

/** Puts the guard before the pool of connections, and has an embedded server tell at once that it died. */
@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {

    @Bean
    static PoolPostProcessor guardedPool(
            ObjectProvider<DatabaseAvailability> availability, ObjectProvider<EmbeddedDatabase> embedded) {
        return new PoolPostProcessor(availability, embedded);
    }

    /** The first to see the pool: whoever wraps it after has the guard inside. */
    record PoolPostProcessor(
            ObjectProvider<DatabaseAvailability> availability, ObjectProvider<EmbeddedDatabase> embedded)
            implements BeanPostProcessor, PriorityOrdered {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof HikariDataSource pool)) {
                return bean;
            }
            DatabaseAvailability known = availability.getObject();
            known.watch(pool);
            embedded.ifAvailable(database -> database.whenLost(() -> known.lost("its process has died")));
            return new GuardedDataSource(pool, known);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
