package fr.jalon.market.web;

import fr.jalon.market.domain.ContractDetails;
import fr.jalon.market.domain.ContractQueries;
import fr.jalon.market.domain.PublishedRecord;
import fr.jalon.market.forecast.Forecast;
import fr.jalon.shared.Amount;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Siren;
import fr.jalon.shared.Siret;
import fr.jalon.site.FrameLink;
import fr.jalon.site.French;
import fr.jalon.site.MiniTimeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a contract, ready to show.
 *
 * @param awarded false for a procedure that led to no contract
 * @param plan where a plan for the next one is begun, or found when there is one; null for who may not plan
 * @param planned whether there is one
 * @param links what else one may do with it
 * @param together what is told by the records together and by none of them alone
 */
record ContractPage(
        UUID id,
        boolean awarded,
        String title,
        String lead,
        String jLabel,
        String j,
        @Nullable String jNote,
        String end,
        @Nullable String endNote,
        @Nullable String plan,
        boolean planned,
        List<FrameLink> links,
        @Nullable MiniTimeline line,
        List<String> reasons,
        List<Fact> facts,
        List<Holder> holders,
        List<Change> changes,
        List<PublishedRecord> records,
        List<String> together) {

    private static final String UNKNOWN = "inconnu";

    record Fact(String label, String value) {}

    record Holder(String name, String identifier, boolean present) {}

    record Change(String when, String what, @Nullable String object) {}

    static ContractPage of(
            ContractDetails contract,
            @Nullable String cpvLabel,
            List<ContractQueries.HolderRead> holders,
            List<ContractQueries.AmendmentRead> amendments,
            List<PublishedRecord> records,
            @Nullable String plan,
            boolean planned,
            List<FrameLink> links,
            LocalDate today) {
        String buyer = contract.buyerName() == null
                ? "SIREN " + new Siren(contract.buyerSiren()).formatted()
                : contract.buyerName();
        Forecast forecast = contract.forecast();
        return new ContractPage(
                contract.id(),
                contract.awarded(),
                contract.object() == null ? "Marché " + contract.number() : contract.object(),
                buyer + " · " + (contract.concession() ? "concession" : "marché") + " n° " + contract.number(),
                contract.awarded() ? forecast.works() ? "Travaux" : "Jour J du prochain marché" : "Pas de contrat",
                contract.awarded()
                        ? forecast.works() ? "pas de reconduction attendue" : likely(forecast.j(), UNKNOWN)
                        : "le besoin demeure",
                between(forecast.j()),
                likely(forecast.end(), "inconnue"),
                between(forecast.end()),
                plan,
                planned,
                links,
                line(forecast, today),
                forecast.reasons(),
                facts(contract, buyer, cpvLabel),
                holders.stream().map(ContractPage::holder).toList(),
                amendments.stream().map(ContractPage::change).toList(),
                records,
                PublishedRecord.foundTogether(contract.flags(), records));
    }

    /** From today to the end of what is foreseen, and two years at least; null when nothing of it is still to come. */
    private static @Nullable MiniTimeline line(Forecast forecast, LocalDate today) {
        DateWindow end = forecast.end();
        if (end == null || end.max().isBefore(today)) {
            return null;
        }
        LocalDate last = Stream.of(today.plusYears(2), end.max().plusMonths(2))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return MiniTimeline.of(today, last, forecast.j(), end);
    }

    private static String likely(@Nullable DateWindow window, String otherwise) {
        return window == null ? otherwise : French.longDate(window.likely());
    }

    private static @Nullable String between(@Nullable DateWindow window) {
        return window == null || window.isExact()
                ? null
                : "entre le " + French.shortDate(window.min()) + " et le " + French.shortDate(window.max());
    }

    private static List<Fact> facts(ContractDetails contract, String buyer, @Nullable String cpvLabel) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Acheteur", buyer));
        add(facts, "Publié sous", buyer.equals(contract.account()) ? null : contract.account());
        add(facts, "SIRET", contract.buyerSiret() == null ? null : new Siret(contract.buyerSiret()).formatted());
        facts.add(
                new Fact("Notifié", contract.notification() == null ? UNKNOWN : French.date(contract.notification())));
        add(facts, "Début", contract.start() == null ? null : French.date(contract.start()));
        facts.add(new Fact("Durée", months(contract.months(), contract.monthsInitial())));
        facts.add(new Fact(
                contract.framework() ? "Montant maximum" : "Montant",
                amount(contract.amount(), contract.amountInitial())));
        facts.add(new Fact(
                "CPV", contract.cpv() == null ? UNKNOWN : contract.cpv() + (cpvLabel == null ? "" : " " + cpvLabel)));
        add(facts, "Nature", contract.nature());
        add(facts, "Procédure", contract.procedure());
        add(facts, "Techniques", joined(contract.techniques()));
        add(facts, "Exécution", joined(contract.execution()));
        add(facts, "Accord-cadre", contract.frameworkNumber());
        add(
                facts,
                "Lieu",
                joined(Stream.of(contract.placeName(), contract.placeCode())
                        .filter(java.util.Objects::nonNull)
                        .toList()));
        facts.add(new Fact("Département", contract.department() == null ? UNKNOWN : contract.department()));
        facts.add(new Fact(
                "Offres reçues",
                contract.offers() == null ? UNKNOWN : contract.offers().toString()));
        add(facts, "Prix", contract.priceForm());
        add(facts, "CCAG", contract.ccag());
        add(facts, "Groupement", contract.consortium());
        add(facts, "Social", joined(contract.social()));
        add(facts, "Environnement", joined(contract.environmental()));
        add(facts, "Publié", contract.publication() == null ? null : French.date(contract.publication()));
        add(facts, "Sources", joined(contract.sources()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private static @Nullable String joined(List<String> words) {
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private static String months(@Nullable Integer now, @Nullable Integer initial) {
        if (now == null) {
            return "inconnue";
        }
        return now + " mois" + (initial == null || initial.equals(now) ? "" : " (" + initial + " à l'origine)");
    }

    private static String amount(@Nullable Amount now, @Nullable Amount initial) {
        if (now == null) {
            return UNKNOWN;
        }
        return now.formatted()
                + (initial == null || initial.equals(now) ? "" : " (" + initial.formatted() + " à l'origine)");
    }

    private static Holder holder(ContractQueries.HolderRead holder) {
        String identifier = holder.siret() != null
                ? "SIRET " + new Siret(holder.siret()).formatted()
                : holder.publishedId() == null
                        ? "identifiant non publié"
                        : (holder.idType() == null ? "" : holder.idType() + " ") + holder.publishedId();
        return new Holder(holder.name() == null ? "Nom non publié" : holder.name(), identifier, holder.present());
    }

    private static Change change(ContractQueries.AmendmentRead amendment) {
        List<String> what = new ArrayList<>();
        if (amendment.published() != null) {
            what.add(
                    amendment.difference() && amendment.after() != null
                            ? "montant publié " + amendment.published().formatted() + ", lu comme une différence : "
                                    + amendment.after().formatted() + " au total"
                            : "montant porté à " + amendment.published().formatted());
        }
        if (amendment.monthsPublished() != null) {
            what.add(
                    amendment.monthsPublished().equals(amendment.monthsAfter())
                            ? "durée portée à " + amendment.monthsPublished() + " mois"
                            : "durée publiée " + amendment.monthsPublished()
                                    + " mois, plus courte que le marché : non retenue");
        }
        if (amendment.holders() != null) {
            what.add("le titulaire change : " + amendment.holders());
        }
        return new Change(
                amendment.notified() == null ? "date inconnue" : French.date(amendment.notified()),
                what.isEmpty() ? "contenu non publié" : String.join(" ; ", what),
                amendment.object());
    }
}
