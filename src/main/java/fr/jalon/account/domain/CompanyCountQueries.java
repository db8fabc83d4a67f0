package fr.jalon.account.domain;

import fr.jalon.account.CompanyCounts;
import fr.jalon.account.Headcount;
import fr.jalon.shared.Department;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts profiles: the wall between companies lets this purpose read them, for as long as one count takes. */
@Component
class CompanyCountQueries implements CompanyCounts {

    private final JdbcClient jdbc;

    CompanyCountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int sharing(String trade, @Nullable Headcount headcount, @Nullable Department department) {
        return jdbc.sql("SELECT account.companies_sharing(?, ?, ?)")
                .param(trade)
                .param(headcount == null ? null : headcount.name())
                .param(department == null ? null : department.code())
                .query(Integer.class)
                .single();
    }
}
