package fr.jalon.contact.requests.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.account.CompanyProfile;
import fr.jalon.account.CompanyProfiles;
import fr.jalon.account.CompanyScope;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the requests of the company in scope. Another company's is not found; a step that is not possible any more, because
 * a colleague was faster, is a conflict.
 */
@Service
@Transactional
public class RequestService {

    private final RequestRepository requests;
    private final CompanyProfiles profiles;
    private final Colleagues colleagues;
    private final CompanyScope scope;
    private final Clock clock;

    RequestService(
            RequestRepository requests,
            CompanyProfiles profiles,
            Colleagues colleagues,
            CompanyScope scope,
            Clock clock) {
        this.requests = requests;
        this.profiles = profiles;
        this.colleagues = colleagues;
        this.scope = scope;
        this.clock = clock;
    }

    /** A draft with its letter. @return its id */
    public UUID create(NewRequest wanted, UUID by) {
        String letter = RequestWording.letter(wanted, company(), name(by), today());
        return requests.save(
                        new DocumentRequest(Uuid7.next(clock), scope.required(), wanted, letter, by, clock.instant()))
                .id();
    }

    /** What to say to the commission, to be read and corrected before it is sent. */
    @Transactional(readOnly = true)
    public String referralDraft(RequestDetails request, UUID by) {
        return RequestWording.referral(request, company(), name(by), today());
    }

    /** @param seen the version of the letter's page, null when it sent none */
    public void write(UUID requestId, String letter, @Nullable Long seen) {
        DocumentRequest request = load(requestId);
        if (!request.isDraft() || !request.isVersion(seen)) {
            throw conflict(requestId, "Cette lettre a changé ou est partie depuis que vous l’avez ouverte.");
        }
        request.write(letter);
    }

    public void send(UUID requestId, LocalDate on, Way how) {
        step(requestId, RequestStep.SEND, on, (request, today) -> request.send(on, how, today));
    }

    public void receive(UUID requestId, LocalDate on) {
        step(requestId, RequestStep.RECEIVE, on, (request, today) -> request.receive(on, today));
    }

    public void remind(UUID requestId, LocalDate on) {
        step(requestId, RequestStep.REMIND, on, (request, today) -> request.remind(on, today));
    }

    public void answer(UUID requestId, Answer answer) {
        step(requestId, RequestStep.ANSWER, answer.answeredOn(), (request, today) -> request.answer(answer, today));
    }

    public void refer(UUID requestId, LocalDate on, String letter) {
        step(requestId, RequestStep.REFER, on, (request, today) -> request.refer(on, letter, today));
    }

    public void advise(UUID requestId, LocalDate on, Advice advice) {
        step(requestId, RequestStep.ADVISE, on, (request, today) -> request.advise(on, advice, today));
    }

    public void close(UUID requestId, LocalDate on, @Nullable String why) {
        step(requestId, RequestStep.CLOSE, on, (request, today) -> request.close(on, why, today));
    }

    /** Takes the last step back. @return which it was */
    public RequestStep undo(UUID requestId) {
        DocumentRequest request = load(requestId);
        if (request.isDraft()) {
            throw conflict(requestId, "Il n’y a plus rien à annuler.");
        }
        return request.undoLast();
    }

    /** Deletes a draft for good. */
    public void delete(UUID requestId) {
        DocumentRequest request = load(requestId);
        if (!request.isDraft()) {
            throw conflict(requestId, "Cette lettre est partie : la demande reste, vous pouvez la clore.");
        }
        requests.delete(request);
    }

    private void step(UUID requestId, RequestStep step, LocalDate on, BiConsumer<DocumentRequest, LocalDate> change) {
        DocumentRequest request = load(requestId);
        RequestPolicy.whyNot(step, request.milestones(), on, today()).ifPresent(why -> {
            throw conflict(requestId, why);
        });
        change.accept(request, today());
    }

    private DocumentRequest load(UUID requestId) {
        return requests.findByIdAndCompanyId(requestId, scope.required())
                .orElseThrow(() -> new NotFoundException("request " + requestId));
    }

    private CompanyProfile company() {
        return profiles.current().orElseThrow(() -> new NotFoundException("company in scope"));
    }

    private String name(UUID membership) {
        return colleagues.byMembership(membership).map(Colleague::name).orElse("");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ConflictException conflict(UUID requestId, String sentence) {
        return new ConflictException(sentence, "/demandes/" + requestId);
    }
}
