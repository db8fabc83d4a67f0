package fr.jalon.account.scope;

import fr.jalon.account.CompanyScope;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database for whom a transaction works, as its first statement and until its end. Row-level security shows
 * the rows of that company and of no other. Part of the beginning: where it fails, the transaction is taken down again. A
 * listener of the transaction would leave it, and its company, to the thread's next request.
 */
class CompanyOfTransactions extends HibernateJpaDialect {

    private static final long serialVersionUID = 1L;

    private final transient CompanyScope scope;

    CompanyOfTransactions(CompanyScope scope) {
        this.scope = scope;
    }

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
        Object begun = super.beginTransaction(entityManager, definition);
        scope.current()
                .ifPresent(company ->
                        entityManager.unwrap(Session.class).doWork(connection -> setCompany(connection, company)));
        return begun;
    }

    private static void setCompany(Connection connection, UUID company) throws SQLException {
        try (PreparedStatement setting = connection.prepareStatement("SELECT set_config('jalon.company', ?, true)")) {
            setting.setString(1, company.toString());
            setting.execute();
        }
    }
}
