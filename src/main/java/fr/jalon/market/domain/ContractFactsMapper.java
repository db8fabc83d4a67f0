package fr.jalon.market.domain;

import fr.jalon.market.forecast.ContractFacts;
import fr.jalon.market.forecast.Forecast;
import fr.jalon.market.intake.NoContract;
import fr.jalon.shared.Cpv;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the forecast of a contract is made of, from a row of {@code market.contract}. The stored dates serve to find and
 * sort; what is shown is made again, so that dates and reasons are always those of the same rules.
 */
public final class ContractFactsMapper {

    /** The columns of {@code market.contract c} that {@link #of} reads. */
    public static final String COLUMNS = """
            c.kind, c.nature, c.cpv, c.object, c.framework, c.notification_date, c.publication_date, c.start_date,
            c.months_initial, c.months, c.amendments, c.last_amended, c.execution, c.procedure, c.ccag""";

    private ContractFactsMapper() {}

    /** What is shown of a contract, or of a procedure that led to none; of a row that holds {@code no_contract} too. */
    static Forecast forecast(ResultSet row) throws SQLException {
        String none = row.getString("no_contract");
        return none == null
                ? Forecast.of(of(row))
                : Forecast.ofNoContract(NoContract.valueOf(none).outcome());
    }

    public static ContractFacts of(ResultSet row) throws SQLException {
        return new ContractFacts(
                row.getString("kind").equals("CONCESSION"),
                row.getString("nature"),
                cpv(row),
                row.getString("object"),
                row.getBoolean("framework"),
                row.getObject("notification_date", LocalDate.class),
                row.getObject("publication_date", LocalDate.class),
                row.getObject("start_date", LocalDate.class),
                row.getObject("months_initial", Integer.class),
                row.getObject("months", Integer.class),
                row.getInt("amendments"),
                row.getObject("last_amended", LocalDate.class),
                texts(row, "execution"),
                row.getString("procedure"),
                row.getString("ccag"));
    }

    static @Nullable Cpv cpv(ResultSet row) throws SQLException {
        String code = row.getString("cpv");
        return code == null ? null : new Cpv(code);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
