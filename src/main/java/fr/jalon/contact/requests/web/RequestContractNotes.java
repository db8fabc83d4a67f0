package fr.jalon.contact.requests.web;

import fr.jalon.contact.requests.domain.Answer;
import fr.jalon.contact.requests.domain.RequestDetails;
import fr.jalon.contact.requests.domain.RequestQueries;
import fr.jalon.contact.web.ContractNotes;
import fr.jalon.contact.web.TargetCard;
import fr.jalon.market.ContractSummary;
import fr.jalon.site.French;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What answers taught of a contract, at its row on the card; where nothing was asked yet, the way to ask. */
@Component
class RequestContractNotes implements ContractNotes {

    private final RequestQueries requestQueries;

    RequestContractNotes(RequestQueries requestQueries) {
        this.requestQueries = requestQueries;
    }

    @Override
    public Map<UUID, ContractNote> of(TargetCard card) {
        Map<UUID, RequestDetails> byContract = requestQueries.of(card.siren()).stream()
                .filter(request -> request.subject().contractId() != null)
                .collect(Collectors.toMap(
                        request -> request.subject().contractId(), Function.identity(), RequestContractNotes::better));
        return card.contracts().stream()
                .collect(Collectors.toMap(
                        ContractSummary::id, contract -> note(contract.id(), byContract.get(contract.id()))));
    }

    /** One that was answered teaches more than a later one that waits. */
    private static RequestDetails better(RequestDetails later, RequestDetails earlier) {
        return later.answer() == null && earlier.answer() != null ? earlier : later;
    }

    private static ContractNote note(UUID contract, @Nullable RequestDetails request) {
        if (request == null) {
            return new ContractNote("", "Demander les documents", "/demandes/nouvelle?marche=" + contract);
        }
        Answer answer = request.answer();
        String sent = Optional.ofNullable(request.sentOn())
                .map(day -> "demande CADA du " + French.shortDate(day))
                .orElse("demande CADA à envoyer");
        return new ContractNote(
                answer == null ? "" : RequestRow.facts(answer),
                sent + (answer == null ? "" : ", réponse le " + French.shortDate(answer.answeredOn())),
                request.path());
    }
}
