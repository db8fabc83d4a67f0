package fr.jalon.site.database;

import fr.jalon.site.StartupTask;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;

/**
 * Hibernate is made ready in a thread of its own, and the repositories, which check their queries by it, are made last
 * ({@code spring.data.jpa.repositories.bootstrap-mode}): but before the port opens, so that a query in error stops the start.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RepositoriesAtStart implements StartupTask {

    private final ListableBeanFactory beans;

    RepositoriesAtStart(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void run() {
        beans.getBeansOfType(Repository.class);
    }
}
