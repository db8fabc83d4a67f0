package fr.jalon.contact.requests.domain;

import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests that no database keeps. */
final class SomeLetters {

    private SomeLetters() {}

    static DocumentRequest draft() {
        return new DocumentRequest(
                UUID.randomUUID(),
                UUID.randomUUID(),
                wanted(new Subject(null, "Espaces verts", null, null, null), false, AskedDocument.CRITERIA),
                "Madame, Monsieur,",
                UUID.randomUUID(),
                Instant.EPOCH);
    }

    static NewRequest wanted(Subject subject, boolean ownBid, AskedDocument... asked) {
        return new NewRequest(
                new Siren("999000011"),
                "Ville de Montbriand",
                null,
                subject,
                Set.of(asked),
                ownBid,
                Recipient.PRADA,
                null);
    }

    /** A step as its page takes it; an answer is a refusal. */
    static void take(DocumentRequest request, RequestStep step, LocalDate on, LocalDate today) {
        switch (step) {
            case SEND -> request.send(on, Way.POST, today);
            case RECEIVE -> request.receive(on, today);
            case REMIND -> request.remind(on, today);
            case ANSWER -> request.answer(answer(on, AnswerOutcome.REFUSED, null), today);
            case REFER -> request.refer(on, "Madame, Monsieur,", today);
            case ADVISE -> request.advise(on, Advice.FAVOURABLE, today);
            case CLOSE -> request.close(on, null, today);
        }
    }

    static Answer answer(LocalDate on, AnswerOutcome outcome, @Nullable String withheld) {
        return new Answer(on, outcome, null, withheld, null, null, null, null);
    }
}
