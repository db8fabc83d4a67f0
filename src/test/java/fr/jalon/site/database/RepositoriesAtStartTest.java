package fr.jalon.site.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.data.repository.Repository;

class RepositoriesAtStartTest {

    @Test
    void aRepositoryThatNobodyHasAskedForYetStopsTheStartAllTheSame() {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        RootBeanDefinition broken = new RootBeanDefinition(Repository.class, () -> {
            throw new IllegalStateException("a query in error");
        });
        broken.setLazyInit(true);
        beans.registerBeanDefinition("broken", broken);

        assertThatThrownBy(new RepositoriesAtStart(beans)::run).hasRootCauseMessage("a query in error");
    }
}
