package fr.jalon.market.domain;

import fr.jalon.shared.Amount;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up everything there is of one contract. */
@Component
public class ContractQueries {

    public record HolderRead(
            @Nullable String name,
            @Nullable String siret,
            @Nullable String idType,
            @Nullable String publishedId,
            boolean present) {}

    public record AmendmentRead(
            @Nullable String number,
            @Nullable String object,
            @Nullable LocalDate notified,
            @Nullable Amount published,
            @Nullable Amount after,
            boolean difference,
            @Nullable Integer monthsPublished,
            @Nullable Integer monthsAfter,
            @Nullable String holders) {}

    public record RecordRead(
            String format, String raw, @Nullable String entry, long line, String fileName, OffsetDateTime readAt) {}

    private final JdbcClient jdbc;

    ContractQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ContractDetails> contract(UUID id) {
        return jdbc.sql(
                        "SELECT c.*, b.name FROM market.contract c JOIN market.buyer b ON b.siren = c.buyer_siren WHERE c.id = ?")
                .param(id)
                .query(ContractDetails::of)
                .optional();
    }

    public List<HolderRead> holders(UUID id) {
        return jdbc.sql("""
                SELECT name, siret, id_type, published_id, present
                FROM market.contract_holder WHERE contract_id = ? ORDER BY present DESC, position""").param(id).query(HolderRead.class).list();
    }

    public List<AmendmentRead> amendments(UUID id) {
        return jdbc.sql("SELECT * FROM market.amendment WHERE contract_id = ? ORDER BY position")
                .param(id)
                .query((row, n) -> new AmendmentRead(
                        row.getString("number"),
                        row.getString("object"),
                        row.getObject("notification_date", LocalDate.class),
                        ContractDetails.euros(row.getBigDecimal("amount_published")),
                        ContractDetails.euros(row.getBigDecimal("amount_after")),
                        row.getBoolean("amount_is_delta"),
                        row.getObject("months_published", Integer.class),
                        row.getObject("months_after", Integer.class),
                        row.getString("holder_names")))
                .list();
    }

    /** At most a hundred: a contract rarely has more than a few. */
    public List<RecordRead> records(UUID id) {
        return jdbc.sql("""
                SELECT r.format, r.raw, r.entry, r.line, coalesce(i.file_name, 'fichier inconnu') AS file_name, r.read_at
                FROM market.record r LEFT JOIN market.intake i ON i.id = r.intake_id
                WHERE r.contract_id = ? ORDER BY r.read_at, r.line, r.hash LIMIT 100""").param(id).query(RecordRead.class).list();
    }
}
