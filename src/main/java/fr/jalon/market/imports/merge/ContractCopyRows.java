package fr.jalon.market.imports.merge;

import fr.jalon.market.ContractId;
import fr.jalon.market.forecast.ContractFacts;
import fr.jalon.market.forecast.Forecast;
import fr.jalon.market.intake.Amendment;
import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.Holder;
import fr.jalon.market.intake.NoContract;
import fr.jalon.market.intake.assembly.AssembledContract;
import fr.jalon.market.intake.tree.RecordText;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Sha256;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** A batch of contracts as rows of the tables they go to, in the order of {@link MergeSql}'s columns. */
final class ContractCopyRows {

    private final Object[] tail;
    private final Map<String, Award.Buyer> buyers = new LinkedHashMap<>();
    private final Set<String> suppliers = new LinkedHashSet<>();
    private final CopyRows contracts = new CopyRows();
    private final CopyRows holders = new CopyRows();
    private final CopyRows amendments = new CopyRows();
    private int count;

    /**
     * @param tail the values of further columns, the same for all contracts
     */
    ContractCopyRows(Object... tail) {
        this.tail = tail;
    }

    void add(AssembledContract contract) {
        Award award = contract.award();
        UUID id = ContractId.of(award.buyer().siren(), award.number());
        NoContract none = contract.noContract();
        Forecast forecast = none == null ? Forecast.of(facts(contract)) : Forecast.ofNoContract(none.outcome());
        int contractBegin = contracts.length();
        int holdersBegin = holders.length();
        int amendmentsBegin = amendments.length();
        contractRow(id, contract, forecast);
        short position = 0;
        for (AssembledContract.Holding holding : contract.holdings()) {
            holderRow(id, ++position, holding);
        }
        position = 0;
        for (AssembledContract.Step step : contract.steps()) {
            amendmentRow(id, ++position, step);
        }
        // all that a reader can see of it; how many records said so is no part of it
        MessageDigest digest = Sha256.digest();
        contracts.digest(contractBegin, digest);
        holders.digest(holdersBegin, digest);
        digest.update((byte) '|');
        amendments.digest(amendmentsBegin, digest);
        contracts.value(contract.records()).value(RecordText.fingerprint(digest));
        for (Object value : tail) {
            contracts.value(value);
        }
        contracts.end();
        buyers.putIfAbsent(award.buyer().siren().value(), award.buyer());
        count++;
    }

    private void contractRow(UUID id, AssembledContract contract, Forecast forecast) {
        Award award = contract.award();
        Award.Subject subject = award.subject();
        Award.Calendar calendar = award.calendar();
        Award.Terms terms = award.terms();
        contracts
                .value(id)
                .value(award.buyer().siren())
                .value(award.buyer().siret())
                .value(award.buyer().name())
                .value(award.buyer().department())
                .value(award.number())
                .value(award.concession() ? "CONCESSION" : "MARCHE")
                .value(subject.object())
                .value(subject.cpv())
                .value(subject.nature())
                .value(subject.procedure())
                .value(subject.framework())
                .value(subject.frameworkNumber())
                .array(terms.techniques())
                .array(terms.execution())
                .value(contract.department())
                .value(award.place().code())
                .value(award.place().type())
                .value(award.place().name())
                .value(calendar.notification())
                .value(calendar.publication())
                .value(calendar.start())
                .value(calendar.months())
                .value(contract.months())
                .value(award.amount())
                .value(contract.amount())
                .value(terms.offers())
                .value(terms.priceForm())
                .array(terms.priceTypes())
                .value(terms.ccag())
                .value(terms.consortium())
                .value(terms.innovative())
                .value(terms.subcontracting())
                .value(terms.advance())
                .array(terms.social())
                .array(terms.environmental())
                .value(names(contract.holdings().stream()
                        .filter(AssembledContract.Holding::present)
                        .map(holding -> shown(holding.holder()))))
                .value(contract.steps().size())
                .array(contract.sources())
                .array(contract.flags().stream().map(Enum::name).toList());
        forecastColumns(forecast);
        contracts
                .value(lastAmended(contract))
                .value(contract.noContract())
                .value(award.buyer().isAccount());
    }

    private void forecastColumns(Forecast forecast) {
        contracts.value(forecast.works()).value(forecast.recurrence());
        window(forecast.end());
        window(forecast.j());
    }

    private void window(@Nullable DateWindow window) {
        contracts
                .value(window == null ? null : window.min())
                .value(window == null ? null : window.likely())
                .value(window == null ? null : window.max());
    }

    private void holderRow(UUID id, short position, AssembledContract.Holding holding) {
        Holder holder = holding.holder();
        String supplier = holder.supplierId();
        if (supplier != null) {
            suppliers.add(supplier);
        }
        holders.value(id)
                .value(position)
                .value(supplier)
                .value(holder.idType())
                .value(holder.id())
                .value(holder.siret())
                .value(holder.name())
                .value(holding.present())
                .end();
    }

    private void amendmentRow(UUID id, short position, AssembledContract.Step step) {
        Amendment amendment = step.amendment();
        amendments
                .value(id)
                .value(position)
                .value(amendment.number())
                .value(amendment.object())
                .value(amendment.notification())
                .value(amendment.publication())
                .value(amendment.amount())
                .value(step.amountAfter())
                .value(step.difference())
                .value(amendment.months())
                .value(step.monthsAfter())
                .value(names(step.newHolders().stream().map(ContractCopyRows::shown)))
                .end();
    }

    /** By its name, else by its number. */
    private static @Nullable String shown(Holder holder) {
        String number = holder.idType() == null ? holder.id() : holder.idType() + " " + holder.id();
        return holder.name() == null ? number : holder.name();
    }

    private static @Nullable String names(Stream<? extends @Nullable String> holders) {
        String names = holders.filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static @Nullable LocalDate lastAmended(AssembledContract contract) {
        return contract.steps().stream()
                .map(step -> step.amendment().notification())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static ContractFacts facts(AssembledContract contract) {
        Award award = contract.award();
        return new ContractFacts(
                award.concession(),
                award.subject().nature(),
                award.subject().cpv(),
                award.subject().object(),
                award.subject().framework(),
                award.calendar().notification(),
                award.calendar().publication(),
                award.calendar().start(),
                award.calendar().months(),
                contract.months(),
                contract.steps().size(),
                lastAmended(contract),
                award.terms().execution(),
                award.subject().procedure(),
                award.terms().ccag());
    }

    int count() {
        return count;
    }

    /** By SIREN, each once. */
    Map<String, Award.Buyer> buyers() {
        return buyers;
    }

    /** What tells suppliers apart, each once. */
    Set<String> suppliers() {
        return suppliers;
    }

    /** Sends the rows to three places; none is kept. */
    void copyTo(CopyManager copy, String copyContracts, String holderTable, String amendmentTable) throws SQLException {
        contracts.copyTo(copy, copyContracts);
        holders.copyTo(copy, "COPY " + holderTable + " FROM STDIN");
        amendments.copyTo(copy, "COPY " + amendmentTable + " FROM STDIN");
    }
}
