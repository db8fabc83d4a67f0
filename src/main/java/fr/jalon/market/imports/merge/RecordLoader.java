package fr.jalon.market.imports.merge;

import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.assembly.ContractAssembler;
import fr.jalon.market.intake.assembly.Piece;
import fr.jalon.market.intake.reading.UnreadableFileException;
import fr.jalon.reference.Places;
import fr.jalon.shared.Department;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Stores batches of records. Those of contracts that the base does not know become contracts at once, straight from memory;
 * the others are stored and their contracts noted, to be put together again when the file is at its end.
 */
final class RecordLoader implements AutoCloseable {

    private final UUID intake;
    private final OffsetDateTime now;
    private final CopyManager copy;
    private final ImportProgress state;
    private final PreparedStatement knownRecords;
    private final PreparedStatement knownContracts;
    private final PreparedStatement names;
    private final Connection connection;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "import-assembly"));
    private final CopyRows records = new CopyRows();
    private final CopyRows repeats = new CopyRows();
    private final CopyRows touched = new CopyRows();

    private long staged;
    private long added;
    private long repeated;
    private long opened;

    RecordLoader(UUID intake, OffsetDateTime now, Connection connection, CopyManager copy, ImportProgress state)
            throws SQLException {
        this.intake = intake;
        this.now = now;
        this.copy = copy;
        this.state = state;
        this.connection = connection;
        this.knownRecords = connection.prepareStatement(LoadSql.KNOWN_RECORDS);
        this.knownContracts = connection.prepareStatement(LoadSql.KNOWN_CONTRACTS);
        this.names = connection.prepareStatement(LoadSql.NAMES);
    }

    /** Records with a key. */
    long staged() {
        return staged;
    }

    /** Of these, the ones that the base did not know. */
    long added() {
        return added;
    }

    /** Of these, repeats of a record of this file that the base did not know before it. */
    long repeated() {
        return repeated;
    }

    /** Contracts opened. */
    long opened() {
        return opened;
    }

    void all(RecordReader reading) throws UnreadableFileException, IOException, SQLException {
        for (List<ReadRecord> batch = reading.next(); !batch.isEmpty(); batch = reading.next()) {
            state.check();
            store(batch);
        }
    }

    private void store(List<ReadRecord> batch) throws SQLException {
        staged += batch.size();
        Set<UUID> known = knownContracts(batch);
        Collection<ReadRecord> fresh = fresh(batch, known);
        if (fresh.isEmpty()) {
            return;
        }
        added += fresh.size();
        Map<UUID, List<Piece>> opening = new LinkedHashMap<>();
        for (ReadRecord read : fresh) {
            if (known.contains(read.contract())) {
                touched.value(read.contract()).end();
            } else {
                opening.computeIfAbsent(read.contract(), id -> new ArrayList<>(1))
                        .add(read.piece());
            }
        }
        Future<ContractCopyRows> rows = worker.submit(() -> assembled(opening.values()));
        storeRecords(fresh);
        touched.copyTo(copy, LoadSql.COPY_TOUCHED);
        ContractCopyRows contracts = FutureResults.result(rows);
        opened += contracts.count();
        storeNames(contracts);
        contracts.copyTo(copy, LoadSql.COPY_CONTRACTS, "market.contract_holder", "market.amendment");
    }

    /** What the base does not hold, each once. */
    private Collection<ReadRecord> fresh(List<ReadRecord> batch, Set<UUID> contracts) throws SQLException {
        Map<UUID, Boolean> known = knownRecords(batch.stream()
                .filter(read -> contracts.contains(read.contract()))
                .toList());
        Map<UUID, ReadRecord> fresh = new LinkedHashMap<>();
        for (ReadRecord read : batch) {
            Boolean ofThisFile = known.get(read.hash());
            if (Boolean.FALSE.equals(ofThisFile)) {
                repeats.value(read.hash()).end();
            } else if (ofThisFile != null || fresh.putIfAbsent(read.hash(), read) != null) {
                repeated++;
            }
        }
        repeats.copyTo(copy, LoadSql.COPY_REPEATS);
        return fresh.values();
    }

    /** Those of the records that the base holds, each with whether this very import brought it. */
    private Map<UUID, Boolean> knownRecords(List<ReadRecord> batch) throws SQLException {
        Map<UUID, Boolean> known = new HashMap<>();
        if (batch.isEmpty()) {
            return known;
        }
        knownRecords.setObject(1, intake);
        knownRecords.setArray(2, uuids(batch.stream().map(ReadRecord::contract).toArray()));
        knownRecords.setArray(3, uuids(batch.stream().map(ReadRecord::hash).toArray()));
        try (ResultSet rows = knownRecords.executeQuery()) {
            while (rows.next()) {
                known.put(rows.getObject(1, UUID.class), rows.getBoolean(2));
            }
        }
        return known;
    }

    private Set<UUID> knownContracts(List<ReadRecord> batch) throws SQLException {
        Set<UUID> known = new HashSet<>();
        knownContracts.setArray(
                1, uuids(batch.stream().map(ReadRecord::contract).distinct().toArray()));
        try (ResultSet rows = knownContracts.executeQuery()) {
            while (rows.next()) {
                known.add(rows.getObject(1, UUID.class));
            }
        }
        return known;
    }

    private java.sql.Array uuids(Object[] values) throws SQLException {
        return connection.createArrayOf("uuid", values);
    }

    private void storeRecords(Collection<ReadRecord> fresh) throws SQLException {
        for (ReadRecord read : fresh) {
            records.value(read.hash())
                    .value(read.contract())
                    .value(read.format())
                    .value(read.raw())
                    .value(intake)
                    .value(read.entry())
                    .value(read.line())
                    .value(now)
                    .end();
        }
        records.copyTo(copy, LoadSql.COPY_RECORDS);
    }

    /** Buyers and suppliers first, since contracts point at them; which name is theirs is settled at the end. */
    private void storeNames(ContractCopyRows contracts) throws SQLException {
        List<NamedBuyer> buyers =
                contracts.buyers().values().stream().map(RecordLoader::named).toList();
        names.setArray(1, texts(buyers.stream().map(NamedBuyer::siren)));
        names.setArray(2, texts(buyers.stream().map(NamedBuyer::name)));
        names.setArray(3, texts(buyers.stream().map(NamedBuyer::department)));
        names.setArray(4, texts(contracts.suppliers().stream()));
        names.execute();
    }

    private record NamedBuyer(
            String siren, @Nullable String name, @Nullable String department) {}

    private static NamedBuyer named(Award.Buyer buyer) {
        Optional<Places.Collectivity> listed = Places.ofFrance().collectivity(buyer.siren());
        Department seat = buyer.department() != null
                ? buyer.department()
                : listed.map(Places.Collectivity::department).orElse(null);
        return new NamedBuyer(
                buyer.siren().value(),
                buyer.name() != null && !buyer.isAccount()
                        ? buyer.name()
                        : listed.map(Places.Collectivity::name).orElse(null),
                seat == null ? null : seat.code());
    }

    private java.sql.Array texts(Stream<? extends @Nullable Object> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private ContractCopyRows assembled(Collection<List<Piece>> contracts) {
        ContractCopyRows rows = new ContractCopyRows(intake, intake, now, now);
        contracts.forEach(pieces -> rows.add(ContractAssembler.assemble(pieces)));
        return rows;
    }

    @Override
    public void close() throws SQLException {
        worker.shutdownNow();
        knownRecords.close();
        knownContracts.close();
        names.close();
    }
}
