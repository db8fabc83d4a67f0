package fr.jalon.contact.web;

import fr.jalon.contact.web.ContractNotes.ContractNote;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the authority buys now and what comes of it, on its card. */
@Component
class ContractsTargetPart implements TargetPart {

    private final List<ContractNotes> notes;

    ContractsTargetPart(List<ContractNotes> notes) {
        this.notes = List.copyOf(notes);
    }

    @Override
    public List<PlacedPart> of(TargetCard card, UUID me) {
        Map<UUID, List<ContractNote>> noted = notes.stream()
                .flatMap(one -> one.of(card).entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return List.of(
                new PlacedPart(Place.MAIN, 200, "contact/contracts :: ofTarget", TargetContracts.of(card, noted)));
    }
}
