package fr.jalon.market.imports.merge;

import fr.jalon.market.ContractId;
import fr.jalon.market.forecast.ContractFacts;
import fr.jalon.market.forecast.Forecast;
import fr.jalon.market.intake.Amendment;
import fr.jalon.market.intake.Award;
import fr.jalon.market.intake.Holder;
import fr.jalon.market.intake.assembly.AssembledContract;
import fr.jalon.market.intake.tree.RecordText;
import fr.jalon.shared.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A batch of contracts as rows of the tables they go to, in the order of {@link MergeSql}'s columns. */
final class ContractRows {

    private final CopyRows contracts = new CopyRows();
    private final CopyRows holders = new CopyRows();
    private final CopyRows amendments = new CopyRows();
    private int count;

    void add(AssembledContract contract) {
        Award award = contract.award();
        UUID id = ContractId.of(award.buyer().siren(), award.number());
        Forecast forecast = Forecast.of(facts(contract));
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
        UUID digest = RecordText.fingerprint(
                contracts.since(contractBegin) + holders.since(holdersBegin) + '|' + amendments.since(amendmentsBegin));
        contracts.value(contract.records()).value(digest).end();
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
                        .map(AssembledContract.Holding::holder)))
                .value(contract.steps().size())
                .array(contract.sources())
                .array(contract.flags().stream().map(Enum::name).toList());
        forecastColumns(forecast);
    }

    private void forecastColumns(Forecast forecast) {
        contracts.value(forecast.works()).value(forecast.recurrence());
        window(forecast.end());
        window(forecast.j());
        contracts.array(forecast.reasons());
    }

    private void window(@Nullable DateWindow window) {
        contracts
                .value(window == null ? null : window.min())
                .value(window == null ? null : window.likely())
                .value(window == null ? null : window.max());
    }

    private void holderRow(UUID id, short position, AssembledContract.Holding holding) {
        Holder holder = holding.holder();
        holders.value(id)
                .value(position)
                .value(holder.supplierId())
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
                .value(names(amendment.holders().stream()))
                .end();
    }

    private static @Nullable String names(Stream<Holder> holders) {
        String names =
                holders.map(Holder::name).filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    private static ContractFacts facts(AssembledContract contract) {
        Award award = contract.award();
        List<AssembledContract.Step> steps = contract.steps();
        @Nullable
        LocalDate last = steps.stream()
                .map(step -> step.amendment().notification())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
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
                steps.size(),
                last,
                award.terms().execution(),
                award.subject().procedure(),
                award.terms().ccag());
    }

    int count() {
        return count;
    }

    byte[] contracts() {
        return contracts.take();
    }

    byte[] holders() {
        return holders.take();
    }

    byte[] amendments() {
        return amendments.take();
    }
}
