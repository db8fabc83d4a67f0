package fr.jalon.contact.requests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.jalon.shared.Siren;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DocumentRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SENT = LocalDate.of(2026, 9, 1);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 3);

    private final DocumentRequest request = new DocumentRequest(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new NewRequest(
                    new Siren("999000011"),
                    "Ville de Montbriand",
                    null,
                    new Subject(null, "Espaces verts", null, null, null),
                    Set.of(AskedDocument.CRITERIA),
                    false,
                    Recipient.PRADA,
                    null),
            "Madame, Monsieur,",
            UUID.randomUUID(),
            Instant.EPOCH);

    @Test
    void aDraftIsWrittenAndSentAndNothingElse() {
        request.write("Monsieur le Maire,");
        refused(() -> request.receive(SENT, TODAY), "pas encore partie");
        refused(() -> request.answer(answer(AnswerOutcome.GIVEN, SENT), TODAY), "pas encore partie");
        refused(() -> request.send(TODAY.plusDays(1), Way.MAIL, TODAY), "pas encore venu");
        request.send(SENT, Way.MAIL, TODAY);
        refused(() -> request.send(SENT, Way.MAIL, TODAY), "déjà partie");
        assertThatIllegalStateException().isThrownBy(() -> request.write("Trop tard"));
    }

    @Test
    void nothingHappensBeforeTheLetterLeft() {
        request.send(SENT, Way.MAIL, TODAY);
        refused(() -> request.receive(SENT.minusDays(1), TODAY), "avant l’envoi");
        request.receive(RECEIVED, TODAY);
        assertThat(request.milestones().silence()).contains(LocalDate.of(2026, 10, 5));
    }

    @Test
    void theCommissionIsAskedOfARefusalAndInTime() {
        request.send(SENT, Way.MAIL, TODAY);
        request.receive(RECEIVED, TODAY);
        refused(() -> request.refer(LocalDate.of(2026, 10, 5), "Madame", TODAY), "pas encore de refus");
        refused(() -> request.advise(TODAY, Advice.FAVOURABLE, TODAY), "n’est pas saisie");
        request.refer(LocalDate.of(2026, 10, 6), "Madame", TODAY);
        refused(() -> request.refer(TODAY, "Madame", TODAY), "déjà saisie");
        refused(() -> request.remind(TODAY, TODAY), "déjà saisie");
        request.advise(LocalDate.of(2026, 11, 5), Advice.FAVOURABLE, TODAY);
        assertThat(request.undoLast()).isEqualTo(RequestStep.ADVISE);
        assertThat(request.undoLast()).isEqualTo(RequestStep.REFER);
        LocalDate late = LocalDate.of(2026, 12, 4);
        refused(() -> request.refer(late, "Madame", late), "s’est achevé le 3");
    }

    @Test
    void ofWhatWasGivenNobodyComplains() {
        request.send(SENT, Way.MAIL, TODAY);
        request.answer(answer(AnswerOutcome.GIVEN, RECEIVED), TODAY);
        refused(() -> request.refer(TODAY, "Madame", TODAY), "Rien n’est refusé");
        request.answer(answer(AnswerOutcome.PARTLY, RECEIVED), TODAY);
        refused(() -> request.refer(TODAY, "Madame", TODAY), "s’est achevé le 3");
        request.refer(LocalDate.of(2026, 11, 3), "Madame", TODAY);
    }

    @Test
    void theLastStepIsTakenBackFirstAndADraftHasNone() {
        request.send(SENT, Way.MAIL, TODAY);
        request.receive(SENT, TODAY);
        request.remind(SENT, TODAY);
        request.close(TODAY, null, TODAY);
        refused(() -> request.answer(answer(AnswerOutcome.GIVEN, TODAY), TODAY), "close");
        assertThat(request.undoLast()).isEqualTo(RequestStep.CLOSE);
        assertThat(request.undoLast()).isEqualTo(RequestStep.REMIND);
        assertThat(request.undoLast()).isEqualTo(RequestStep.RECEIVE);
        assertThat(request.undoLast()).isEqualTo(RequestStep.SEND);
        assertThat(request.isDraft()).isTrue();
        assertThatIllegalStateException().isThrownBy(request::undoLast);
    }

    private static Answer answer(AnswerOutcome outcome, LocalDate on) {
        return new Answer(on, outcome, null, null, null, null, null, null);
    }

    private static void refused(ThrowingCallable step, String why) {
        assertThatIllegalStateException().isThrownBy(step).withMessageContaining(why);
    }
}
