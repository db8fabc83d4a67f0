package fr.jalon.account.scope;

import fr.jalon.account.CompanyScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Hibernate as Boot sets it up, but for how a transaction begins. */
@Configuration(proxyBeanMethods = false)
class ScopeConfiguration {

    @Bean
    JpaVendorAdapter jpaVendorAdapter(CompanyScope scope) {
        HibernateJpaDialect dialect = new CompanyOfTransactions(scope);
        return new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
    }
}
