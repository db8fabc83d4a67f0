package fr.jalon.market.domain;

import fr.jalon.market.ContractSummary;
import fr.jalon.market.forecast.Forecast;
import fr.jalon.market.forecast.Recurrence;
import fr.jalon.reference.CpvLabels;
import fr.jalon.shared.Amount;
import fr.jalon.shared.Cpv;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A contract and its forecast from a row of {@link #COLUMNS}. */
final class ContractRowMapper implements RowMapper<ContractSummary> {

    /** Of {@code market.contract c} and {@code market.buyer b}; a holder without a name goes by its number. */
    static final String COLUMNS = """
            c.id, c.number, c.buyer_siren, coalesce(b.name, c.buyer_name) AS buyer_name, c.department, c.amount, c.no_contract,
            """ + ContractFactsMapper.COLUMNS + """
            ,
            coalesce(c.holder_names, (
              SELECT string_agg(coalesce(h.name, concat_ws(' ', h.id_type, h.published_id)), ', ' ORDER BY h.position)
              FROM market.contract_holder h
              WHERE h.contract_id = c.id AND h.present)) AS holders
            """;

    @Override
    public ContractSummary mapRow(ResultSet row, int number) throws SQLException {
        Cpv cpv = ContractFactsMapper.cpv(row);
        Forecast forecast = ContractFactsMapper.forecast(row);
        return new ContractSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new Siren(row.getString("buyer_siren")),
                BuyerNames.known(row.getString("buyer_siren"), row.getString("buyer_name")),
                department(row),
                row.getString("object"),
                cpv,
                cpv == null ? null : CpvLabels.inFrench().label(cpv).orElse(null),
                row.getString("holders"),
                row.getObject("notification_date", LocalDate.class),
                row.getObject("months", Integer.class),
                amount(row),
                row.getBoolean("framework"),
                row.getString("procedure"),
                forecast.end(),
                forecast.j(),
                forecast.works(),
                forecast.recurrence() == Recurrence.UNCERTAIN,
                forecast.reasons());
    }

    private static @Nullable Department department(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("department"))
                .flatMap(Department::parse)
                .orElse(null);
    }

    private static @Nullable Amount amount(ResultSet row) throws SQLException {
        BigDecimal euros = row.getBigDecimal("amount");
        return euros == null ? null : new Amount(euros);
    }
}
