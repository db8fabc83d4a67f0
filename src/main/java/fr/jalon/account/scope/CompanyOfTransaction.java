package fr.jalon.account.scope;

import fr.jalon.account.CompanyScope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database for whom a transaction works, as its first statement and until its end. Row-level security shows
 * the rows of that company and of no other.
 */
@Component
class CompanyOfTransaction implements TransactionExecutionListener {

    private final CompanyScope scope;
    private final ObjectProvider<DataSource> dataSource;

    CompanyOfTransaction(CompanyScope scope, ObjectProvider<DataSource> dataSource) {
        this.scope = scope;
        this.dataSource = dataSource;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure == null) {
            scope.current().ifPresent(this::setCompany);
        }
    }

    private void setCompany(UUID company) {
        DataSource source = dataSource.getObject();
        Connection connection = DataSourceUtils.getConnection(source);
        try (PreparedStatement setting = connection.prepareStatement("SELECT set_config('jalon.company', ?, true)")) {
            setting.setString(1, company.toString());
            setting.execute();
        } catch (SQLException e) {
            throw new CannotCreateTransactionException("The company of the transaction could not be set", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }
}
