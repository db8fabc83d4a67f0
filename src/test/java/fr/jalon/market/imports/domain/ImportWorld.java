package fr.jalon.market.imports.domain;

import fr.jalon.market.ContractId;
import fr.jalon.shared.Siret;
import fr.jalon.testing.MatrixWorld;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A finished import and the contract it brought, for the permission matrix. */
@Component
class ImportWorld implements MatrixWorld {

    private final ImportService importer;
    private final ImportRepository importRepository;
    private final JdbcClient jdbc;
    private Map<String, String> made = Map.of();

    ImportWorld(ImportService importer, ImportRepository importRepository, JdbcClient jdbc) {
        this.importer = importer;
        this.importRepository = importRepository;
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> names() {
        return Set.of("contract", "import");
    }

    /** Nothing in the matrix changes them: made once. */
    @Override
    public synchronized Map<String, String> values() {
        if (made.isEmpty()) {
            String buyer = Samples.buyer();
            UUID id = importRepository.open("matrice.json", 1, "test");
            try {
                String broken = Samples.award(buyer, "2")
                        .replace("77310000", "7731000")
                        .replace("\"2024-02-22\"", "\"5021-02-18\"");
                importer.run(id, "matrice.json", Samples.file(Samples.award(buyer, "1"), broken, "{\"id\":\"3\"}"));
            } catch (ImportFailedException e) {
                throw new IllegalStateException(e);
            }
            // Its figures follow by themselves: whoever counts rows must not see them come.
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> jdbc.sql("SELECT EXISTS (SELECT FROM market.buyer_activity WHERE buyer_siren = ?)")
                            .param(new Siret(buyer).siren().value())
                            .query(Boolean.class)
                            .single());
            made = Map.of(
                    "import", id.toString(),
                    "contract", ContractId.of(new Siret(buyer).siren(), "1").toString());
        }
        return made;
    }
}
