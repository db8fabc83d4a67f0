package fr.jalon.market.domain;

import fr.jalon.market.forecast.Forecast;
import fr.jalon.shared.Amount;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of market.contract with its buyer's name, for the page. Null means unknown.
 *
 * @param account the name published for its buyer, where that is an account's and no authority's
 * @param awarded false for a procedure that led to no contract
 */
public record ContractDetails(
        UUID id,
        String buyerSiren,
        @Nullable String buyerSiret,
        @Nullable String buyerName,
        @Nullable String account,
        String number,
        boolean concession,
        @Nullable String object,
        @Nullable String cpv,
        @Nullable String nature,
        @Nullable String procedure,
        boolean framework,
        @Nullable String frameworkNumber,
        List<String> techniques,
        List<String> execution,
        @Nullable String department,
        @Nullable String placeName,
        @Nullable String placeCode,
        @Nullable LocalDate notification,
        @Nullable LocalDate publication,
        @Nullable LocalDate start,
        @Nullable Integer monthsInitial,
        @Nullable Integer months,
        @Nullable Amount amountInitial,
        @Nullable Amount amount,
        @Nullable Integer offers,
        @Nullable String priceForm,
        @Nullable String ccag,
        @Nullable String consortium,
        List<String> social,
        List<String> environmental,
        List<String> sources,
        List<String> flags,
        Forecast forecast,
        boolean awarded) {

    static ContractDetails of(ResultSet row, int number) throws SQLException {
        return new ContractDetails(
                row.getObject("id", UUID.class),
                row.getString("buyer_siren"),
                row.getString("buyer_siret"),
                BuyerNames.known(row.getString("buyer_siren"), row.getString("name")),
                row.getBoolean("buyer_account") ? row.getString("buyer_name") : null,
                row.getString("number"),
                row.getString("kind").equals("CONCESSION"),
                row.getString("object"),
                row.getString("cpv"),
                row.getString("nature"),
                row.getString("procedure"),
                row.getBoolean("framework"),
                row.getString("framework_number"),
                list(row.getArray("techniques")),
                list(row.getArray("execution")),
                row.getString("department"),
                row.getString("place_name"),
                row.getString("place_code"),
                row.getObject("notification_date", LocalDate.class),
                row.getObject("publication_date", LocalDate.class),
                row.getObject("start_date", LocalDate.class),
                row.getObject("months_initial", Integer.class),
                row.getObject("months", Integer.class),
                euros(row.getBigDecimal("amount_initial")),
                euros(row.getBigDecimal("amount")),
                row.getObject("offers", Integer.class),
                row.getString("price_form"),
                row.getString("ccag"),
                row.getString("consortium"),
                list(row.getArray("social")),
                list(row.getArray("environmental")),
                list(row.getArray("sources")),
                list(row.getArray("flags")),
                ContractFactsMapper.forecast(row),
                row.getString("no_contract") == null);
    }

    static @Nullable Amount euros(@Nullable BigDecimal value) {
        return value == null ? null : new Amount(value);
    }

    private static List<String> list(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
