package fr.jalon.contact.requests.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.site.NotFoundException;
import fr.jalon.site.ReadTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the requests of the company in scope. */
@Component
@Transactional(readOnly = true)
public class RequestQueries {

    private static final String SELECT = "SELECT r.* FROM contact.request r WHERE r.company_id = :company ";

    /** The card asks twice: for its part, and for the rows of contracts. */
    private record OfAuthority(UUID company, Siren authority) {}

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    RequestQueries(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** @throws NotFoundException when the company made no such request */
    public RequestDetails one(UUID requestId) {
        return jdbc.sql(SELECT + "AND r.id = :id")
                .param("company", scope.required())
                .param("id", requestId)
                .query(RequestQueries::read)
                .optional()
                .orElseThrow(() -> new NotFoundException("request " + requestId));
    }

    /** What was asked of an authority, the latest first. */
    public List<RequestDetails> of(Siren authority) {
        UUID company = scope.required();
        return ReadTransaction.once(
                new OfAuthority(company, authority),
                () -> jdbc.sql(SELECT + "AND r.siren = :siren ORDER BY r.id DESC LIMIT 50")
                        .param("company", company)
                        .param("siren", authority.value())
                        .query(RequestQueries::read)
                        .list());
    }

    /** The requests that are followed, then those that are closed, the latest first. */
    public List<RequestDetails> all(int limit) {
        return jdbc.sql(SELECT + "ORDER BY r.closed_on IS NOT NULL, r.id DESC LIMIT :limit")
                .param("company", scope.required())
                .param("limit", limit)
                .query(RequestQueries::read)
                .list();
    }

    private static RequestDetails read(ResultSet row, int number) throws SQLException {
        String department = row.getString("department");
        String how = row.getString("sent_how");
        String advice = row.getString("advice");
        return new RequestDetails(
                row.getObject("id", UUID.class),
                new Siren(row.getString("siren")),
                row.getString("authority_name"),
                department == null ? null : new Department(department),
                new Subject(
                        row.getObject("contract_id", UUID.class),
                        row.getString("title"),
                        row.getString("number"),
                        row.getString("holders"),
                        day(row, "notified_on")),
                AskedDocument.read(row.getString("asked")),
                row.getBoolean("own_bid"),
                Recipient.valueOf(row.getString("recipient")),
                row.getString("recipient_address"),
                row.getString("letter"),
                day(row, "sent_on"),
                how == null ? null : Way.valueOf(how),
                day(row, "received_on"),
                day(row, "reminded_on"),
                answer(row),
                day(row, "referred_on"),
                row.getString("referral"),
                day(row, "advice_on"),
                advice == null ? null : Advice.valueOf(advice),
                day(row, "closed_on"),
                row.getString("closed_why"),
                row.getLong("version"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Answer(
                        Objects.requireNonNull(day(row, "answered_on")),
                        AnswerOutcome.valueOf(outcome),
                        row.getString("given"),
                        row.getString("withheld"),
                        row.getString("holder_mark"),
                        row.getString("ranking"),
                        row.getString("criteria"),
                        row.getBigDecimal("price"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
