package fr.jalon.market.web;

import fr.jalon.account.CompanyScope;
import fr.jalon.market.BuyerSummary;
import fr.jalon.market.Buyers;
import fr.jalon.market.ContractPlans;
import fr.jalon.market.ContractSummary;
import fr.jalon.market.Radar.Upcoming;
import fr.jalon.market.domain.Around;
import fr.jalon.market.domain.RadarFilter;
import fr.jalon.market.domain.RadarQueries;
import fr.jalon.market.domain.RadarSort;
import fr.jalon.market.web.RadarPage.Chip;
import fr.jalon.market.web.RadarPage.Next;
import fr.jalon.reference.Nomenclature;
import fr.jalon.reference.PlaceParser;
import fr.jalon.shared.Amount;
import fr.jalon.shared.DateWindow;
import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together from what the base holds. */
@Component
class RadarPageAssembler {

    static final int ROWS = 25;
    /** Beyond this page nobody reads on: filter, or take the file. */
    static final int LAST_PAGE = 40;

    private final RadarQueries radarQueries;
    private final Buyers buyers;
    private final ContractPlans plans;
    private final CompanyScope scope;
    private final Nomenclature nomenclature;

    RadarPageAssembler(
            RadarQueries radarQueries,
            Buyers buyers,
            ContractPlans plans,
            CompanyScope scope,
            Nomenclature nomenclature) {
        this.radarQueries = radarQueries;
        this.buyers = buyers;
        this.plans = plans;
        this.scope = scope;
        this.nomenclature = nomenclature;
    }

    /** The page of a readable query; of none (null), the filters alone. One transaction: each one begun costs a statement. */
    @Transactional(readOnly = true)
    public RadarPage page(RadarForm form, @Nullable RadarFilter query, @Nullable Around own, boolean fromProfile) {
        RadarAddress address = new RadarAddress(form);
        if (query == null) {
            return new RadarPage(
                    chips(form, own, address),
                    around(own),
                    null,
                    false,
                    List.of(),
                    address.file("csv"),
                    address.file("xlsx"),
                    null,
                    null,
                    "",
                    false,
                    form.saysMore(),
                    null);
        }
        int number = form.pageNumber(LAST_PAGE);
        RadarQueries.Part part = radarQueries.part(query, (number - 1) * ROWS, ROWS + 1);
        int count = part.count();
        List<ContractSummary> found = part.contracts();
        boolean more = found.size() > ROWS;
        List<ContractSummary> shown = more ? found.subList(0, ROWS) : found;
        Map<UUID, String> planned = scope.current().isEmpty()
                ? null
                : plans.paths(shown.stream().map(ContractSummary::id).toList());
        LocalDate last = query.from().plusMonths(query.horizonMonths() + 12L);
        return new RadarPage(
                chips(form, own, address),
                around(own),
                count(count, query),
                fromProfile,
                shown.stream()
                        .map(contract -> RadarRow.of(contract, query.from(), last, planned))
                        .toList(),
                address.file("csv"),
                address.file("xlsx"),
                number > 1 ? address.page(number - 1) : null,
                more && number < LAST_PAGE ? address.page(number + 1) : null,
                place(number, count),
                more && number == LAST_PAGE,
                form.saysMore(),
                number == 1 && query.sort() == RadarSort.J ? nearest(shown, query.from()) : null);
    }

    private static @Nullable Next nearest(List<ContractSummary> shown, LocalDate today) {
        for (ContractSummary contract : shown) {
            DateWindow j = contract.j();
            if (j != null && !j.likely().isBefore(today)) {
                return new Next(
                        French.longDate(j.likely()),
                        French.distance(today, j.likely()) + " · " + contract.buyerLabel());
            }
        }
        return null;
    }

    private static String count(int count, RadarFilter query) {
        String contracts = count > Upcoming.COUNTED
                ? "Plus de " + French.number(Upcoming.COUNTED) + " marchés"
                : French.count(count, "marché", "marchés");
        return French.capitalised(contracts)
                + (query.works() ? " dont le J ou la fin de travaux tombe" : " dont le J probable tombe")
                + " dans les " + query.horizonMonths() + " mois"
                + (query.open() ? ", ou est passé sans que sa fourchette soit close" : "");
    }

    private static String place(int number, int count) {
        int pages = Math.max(1, (count + ROWS - 1) / ROWS);
        return count > Upcoming.COUNTED ? "page " + number : "page " + number + " sur " + pages;
    }

    private static @Nullable String around(@Nullable Around own) {
        return own == null ? null : "à moins de " + own.kilometres() + "\u00a0km de " + own.place();
    }

    private List<Chip> chips(RadarForm form, @Nullable Around own, RadarAddress address) {
        List<Chip> chips = new ArrayList<>();
        form.trades().forEach(trade -> chips.add(new Chip(trade(trade), address.without("metier", trade))));
        for (String place : form.places()) {
            chips.add(new Chip(PlaceParser.name(place), address.without("departements", place)));
        }
        if (form.isAround() && own != null) {
            chips.add(new Chip(String.valueOf(around(own)), address.without("autour")));
        }
        form.buyer()
                .map(siren -> buyers.find(siren).map(BuyerSummary::label).orElse("SIREN " + siren.formatted()))
                .ifPresent(name -> chips.add(new Chip(name, address.without("acheteur"))));
        amount("au moins ", "min", form.min(), address, chips);
        amount("au plus ", "max", form.max(), address, chips);
        if (form.withWorks()) {
            chips.add(new Chip("avec les travaux", address.without("travaux")));
        }
        if (form.withPassed()) {
            chips.add(new Chip("avec les J passés, fenêtre ouverte", address.without("passes")));
        }
        return chips;
    }

    private static void amount(
            String words, String name, @Nullable String typed, RadarAddress address, List<Chip> chips) {
        RadarForm.filled(typed)
                .map(text -> Amount.parse(text).map(Amount::formatted).orElse(text))
                .ifPresent(text -> chips.add(new Chip(words + text, address.without(name))));
    }

    /** A code with its label, words as they are. */
    private String trade(String typed) {
        if (!typed.matches("\\d{2,8}")) {
            return "« " + typed + " »";
        }
        return nomenclature.label(typed).map(label -> typed + " " + label).orElse(typed);
    }
}
