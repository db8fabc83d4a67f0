package fr.jalon.market.web;

import fr.jalon.market.ContractSummary;
import fr.jalon.reference.Places;
import fr.jalon.reference.Territory;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import fr.jalon.site.French;
import fr.jalon.site.MiniTimeline;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One contract of the list, ready to show.
 *
 * @param path the contract's page
 * @param plan where a plan for the next one is begun, or found when there is one; null for works and who may not plan
 * @param planned whether there is one
 * @param jSpan the window of J in words; null when there is no J
 * @param passed a sentence, when the likely J has passed and its window is still open
 */
record RadarRow(
        String path,
        String title,
        String buyer,
        String place,
        @Nullable String trade,
        String holders,
        String amount,
        MiniTimeline line,
        String end,
        String endSpan,
        String j,
        @Nullable String jDistance,
        @Nullable String jSpan,
        @Nullable String passed,
        boolean uncertain,
        boolean works,
        @Nullable String plan,
        boolean planned) {

    /** @param plans the address of the plan of each contract that has one; null for who may not plan */
    static RadarRow of(ContractSummary contract, LocalDate today, LocalDate last, @Nullable Map<UUID, String> plans) {
        DateWindow end = contract.end();
        DateWindow j = contract.j();
        return new RadarRow(
                "/marches/" + contract.id(),
                contract.title(),
                contract.buyerLabel(),
                place(contract.department()),
                contract.object() == null ? null : contract.cpvLabel(),
                contract.holders() == null ? "inconnu" : contract.holders(),
                amount(contract),
                MiniTimeline.of(today, last, j, end),
                end == null ? "inconnue" : French.shortDate(end.likely()),
                end == null ? "" : span(end),
                j == null ? "Pas de J" : French.shortDate(j.likely()),
                j == null ? null : French.distance(today, j.likely()),
                j == null ? null : span(j),
                passed(j, today),
                contract.uncertain(),
                contract.works(),
                plans == null || j == null
                        ? null
                        : plans.getOrDefault(contract.id(), "/retroplannings/nouveau?marche=" + contract.id()),
                plans != null && plans.containsKey(contract.id()));
    }

    /** Whether there is anything to say of it in chips. */
    public boolean isNoted() {
        return trade != null || uncertain || works || passed != null;
    }

    private static @Nullable String passed(@Nullable DateWindow j, LocalDate today) {
        return j == null || !j.likely().isBefore(today)
                ? null
                : "J probable passé, fenêtre ouverte jusqu’au " + French.shortDate(j.max());
    }

    private static String span(DateWindow window) {
        return "entre " + French.month(window.min()) + " et " + French.month(window.max());
    }

    private static String amount(ContractSummary contract) {
        String money = French.money(contract.amount());
        return contract.framework() && contract.amount() != null ? money + " (plafond)" : money;
    }

    private static String place(@Nullable Department department) {
        if (department == null) {
            return "lieu inconnu";
        }
        return Places.ofFrance().department(department).map(Territory::name).orElse("?") + " (" + department + ")";
    }
}
