package fr.jalon.contact.requests.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests for tests, in the words of the domain. */
@Component
public class SomeRequests {

    private final RequestService requestService;
    private final CompanyScope scope;
    private final Clock clock;

    SomeRequests(RequestService requestService, CompanyScope scope, Clock clock) {
        this.requestService = requestService;
        this.scope = scope;
        this.clock = clock;
    }

    /** A letter that has not left. */
    public UUID draft(SignedIn me, Siren authority, @Nullable UUID contract) {
        NewRequest wanted = new NewRequest(
                authority,
                "Ville de Montbriand",
                null,
                new Subject(contract, "Entretien des espaces verts", "2023-12", "Les Jardins de l’Erdre", null),
                Set.of(AskedDocument.HOLDER_MARKS, AskedDocument.CRITERIA),
                false,
                Recipient.PRADA,
                "prada@montbriand.example");
        return scope.runAs(me.company(), () -> requestService.create(wanted, me.membership()));
    }

    /** One that left so many days ago. */
    public UUID sent(SignedIn me, Siren authority, @Nullable UUID contract, int days) {
        UUID request = draft(me, authority, contract);
        LocalDate on = LocalDate.now(clock).minusDays(days);
        scope.runAs(me.company(), () -> requestService.send(request, on, Way.MAIL));
        return request;
    }

    /** What was learnt, today. */
    public void answer(SignedIn me, UUID request) {
        Answer answer = new Answer(
                LocalDate.now(clock),
                AnswerOutcome.PARTLY,
                null,
                "le rapport d’analyse",
                "16/20",
                null,
                "prix 60, technique 40",
                null);
        scope.runAs(me.company(), () -> requestService.answer(request, answer));
    }
}
