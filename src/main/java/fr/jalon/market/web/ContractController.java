package fr.jalon.market.web;

import fr.jalon.account.Role;
import fr.jalon.account.SignedIn;
import fr.jalon.market.ContractLinks;
import fr.jalon.market.ContractPlans;
import fr.jalon.market.domain.ContractDetails;
import fr.jalon.market.domain.ContractQueries;
import fr.jalon.market.domain.PublishedRecord;
import fr.jalon.reference.Nomenclature;
import fr.jalon.shared.Cpv;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** One contract. */
@Controller
class ContractController {

    private final ContractQueries contractQueries;
    private final Nomenclature nomenclature;
    private final ContractPlans plans;
    private final List<ContractLinks> links;
    private final Clock clock;

    ContractController(
            ContractQueries contractQueries,
            Nomenclature nomenclature,
            ContractPlans plans,
            List<ContractLinks> links,
            Clock clock) {
        this.contractQueries = contractQueries;
        this.nomenclature = nomenclature;
        this.plans = plans;
        this.links = List.copyOf(links);
        this.clock = clock;
    }

    /** The page; its reasons alone where a list opens them in place. */
    @GetMapping("/marches/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn reader,
            @RequestHeader(name = "HX-Request", defaultValue = "") String htmx) {
        ContractDetails contract =
                contractQueries.contract(id).orElseThrow(() -> new NotFoundException("contract " + id));
        if (htmx.equals("true")) {
            return new ModelAndView(
                    "market/contract :: reasons",
                    "page",
                    new ContractReasons(contract.forecast().reasons()));
        }
        return page(contract, reader);
    }

    private ModelAndView page(ContractDetails contract, SignedIn reader) {
        UUID id = contract.id();
        Optional<String> label =
                Optional.ofNullable(contract.cpv()).map(Cpv::new).flatMap(nomenclature::label);
        LocalDate today = LocalDate.now(clock);
        List<PublishedRecord> records = contractQueries.records(id).stream()
                .map(record -> PublishedRecord.of(record, today))
                .toList();
        boolean mayPlan = reader.role() == Role.OWNER || reader.role() == Role.MEMBER;
        Map<UUID, String> planned = plans.paths(List.of(id));
        return new ModelAndView(
                "market/contract",
                "page",
                ContractPage.of(
                        contract,
                        label.orElse(null),
                        contractQueries.holders(id),
                        contractQueries.amendments(id),
                        records,
                        mayPlan ? planned.getOrDefault(id, "/retroplannings/nouveau?marche=" + id) : null,
                        planned.containsKey(id),
                        links.stream()
                                .filter(one ->
                                        reader.role() != null && one.roles().contains(reader.role()))
                                .flatMap(one -> one.of(id).stream())
                                .toList(),
                        today));
    }
}
