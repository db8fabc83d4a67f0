package fr.jalon.contact.web;

import fr.jalon.contact.TargetPlans.TargetPlan;
import fr.jalon.contact.web.ContractNotes.ContractNote;
import fr.jalon.market.ContractSummary;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The running contracts of an authority on its card.
 *
 * @param rows those of the company's trades
 * @param elsewhere those of other trades
 * @param others plans that were made by hand, or from a contract that is not shown
 */
record TargetContracts(List<Row> rows, List<Row> elsewhere, List<TargetPlan> others) {

    /**
     * One contract.
     *
     * @param facts holder, amount and since when, in words
     * @param end {@code fin 17 sept. 2027}; null when it cannot be known
     * @param window between which days, null when it is exact or unknown
     * @param planned whether the company plans its follow-up
     * @param action the address that plans, or of the plan
     * @param notes what other features know of it
     */
    record Row(
            String title,
            String path,
            String facts,
            @Nullable String end,
            @Nullable String window,
            boolean planned,
            String action,
            List<ContractNote> notes) {

        static Row of(ContractSummary contract, @Nullable TargetPlan plan, List<ContractNote> notes) {
            DateWindow end = contract.end();
            return new Row(
                    contract.title(),
                    "/marches/" + contract.id(),
                    facts(contract),
                    end == null ? null : "fin " + French.date(end.likely()),
                    end == null || end.isExact() ? null : French.month(end.min()) + " à " + French.month(end.max()),
                    plan != null,
                    plan == null ? "/retroplannings/nouveau?marche=" + contract.id() : plan.path(),
                    notes);
        }

        private static String facts(ContractSummary contract) {
            return Stream.of(
                            Optional.ofNullable(contract.holders()),
                            Optional.ofNullable(contract.amount())
                                    .map(amount -> French.money(amount) + (contract.framework() ? " au plus" : "")),
                            Optional.ofNullable(contract.notification()).map(day -> "depuis " + French.month(day)))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" · "));
        }
    }

    static TargetContracts of(TargetCard card, Map<UUID, List<ContractNote>> notes) {
        Map<UUID, TargetPlan> byContract = card.plans().stream()
                .filter(plan -> plan.contractId() != null)
                .collect(Collectors.toMap(TargetPlan::contractId, Function.identity(), (one, other) -> one));
        List<UUID> shown = card.contracts().stream().map(ContractSummary::id).toList();
        return new TargetContracts(
                rows(card, byContract, notes, true),
                rows(card, byContract, notes, false),
                card.plans().stream()
                        .filter(plan -> plan.contractId() == null || !shown.contains(plan.contractId()))
                        .toList());
    }

    private static List<Row> rows(
            TargetCard card, Map<UUID, TargetPlan> plans, Map<UUID, List<ContractNote>> notes, boolean concerned) {
        return card.contracts().stream()
                .filter(contract -> card.concerns(contract) == concerned)
                .map(contract ->
                        Row.of(contract, plans.get(contract.id()), notes.getOrDefault(contract.id(), List.of())))
                .toList();
    }
}
