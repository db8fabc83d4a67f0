package fr.jalon.contact.requests.domain;

import fr.jalon.site.French;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands today: pure, from what happened and the clock.
 *
 * @param label in two words, with its tone
 * @param sentence what is awaited or to be done and why, in French
 * @param next what is to be done, null when one waits or all is done
 * @param due by when, or when what one waits for is due; null when nothing is
 */
public record RequestStatus(
        String label,
        String tone,
        String sentence,
        @Nullable RequestStep next,
        @Nullable LocalDate due) {

    private static final String NEUTRAL = "neutral";
    private static final String LATE = "late";

    public static RequestStatus of(Milestones now, LocalDate today) {
        LocalDate from = now.from().orElse(null);
        if (from == null) {
            return new RequestStatus(
                    "à envoyer",
                    "action",
                    "Relisez la lettre, envoyez-la, puis notez le jour\u00a0: le mois court à sa réception.",
                    RequestStep.SEND,
                    today);
        }
        if (now.closedOn() != null) {
            return new RequestStatus("close", NEUTRAL, "Close le " + French.date(now.closedOn()) + ".", null, null);
        }
        Answer answer = now.answer();
        if (answer != null && answer.outcome() == AnswerOutcome.GIVEN) {
            return new RequestStatus(
                    "communiqué",
                    "done",
                    "Tout a été communiqué le " + French.date(answer.answeredOn()) + ".",
                    null,
                    null);
        }
        if (now.referredOn() != null) {
            return referred(now, now.referredOn(), today);
        }
        return now.isRefused(today) ? refused(now, today) : waiting(now, from, today);
    }

    private static RequestStatus waiting(Milestones now, LocalDate from, LocalDate today) {
        LocalDate silence = now.clock().silence(from);
        LocalDate reminder = now.clock().reminder(from);
        boolean remind = now.remindedOn() == null && !today.isBefore(reminder);
        String sentence = "Réponse attendue au plus tard le " + French.date(silence)
                + "\u00a0: passé ce jour, le silence vaut refus"
                + (now.receivedOn() == null
                        ? " (compté depuis l’envoi\u00a0: notez la réception dès que vous la connaissez)."
                        : ".");
        return remind
                ? new RequestStatus(
                        "à relancer",
                        "step3",
                        "Relancez avant la fin du mois. " + sentence,
                        RequestStep.REMIND,
                        silence)
                : new RequestStatus("en attente", NEUTRAL, sentence, null, silence);
    }

    private static RequestStatus refused(Milestones now, LocalDate today) {
        LocalDate until = now.referralUntil().orElse(today);
        Answer answer = now.answer();
        String label = answer == null ? "refus par silence" : answer.outcome().chip();
        String why = answer == null
                ? "Un mois sans réponse\u00a0: c’est un refus. "
                : "Réponse du " + French.date(answer.answeredOn()) + ". ";
        return today.isAfter(until)
                ? new RequestStatus(
                        label,
                        LATE,
                        why + "Le délai pour saisir la CADA s’est achevé le " + French.date(until)
                                + "\u00a0: une nouvelle demande en ouvre un autre.",
                        null,
                        null)
                : new RequestStatus(
                        label,
                        LATE,
                        why + "Vous pouvez saisir la CADA jusqu’au " + French.date(until) + ".",
                        RequestStep.REFER,
                        until);
    }

    private static RequestStatus referred(Milestones now, LocalDate referred, LocalDate today) {
        LocalDate confirmed = now.clock().confirmedRefusal(referred);
        if (now.adviceOn() != null) {
            return new RequestStatus(
                    "avis rendu",
                    "step2",
                    "Avis du " + French.date(now.adviceOn())
                            + "\u00a0: la collectivité n’est pas tenue de le suivre. Sans communication le "
                            + French.date(confirmed)
                            + ", le refus est confirmé et le tribunal administratif peut être saisi dans les deux mois.",
                    null,
                    confirmed);
        }
        LocalDate advice = now.clock().advice(referred);
        return new RequestStatus(
                "à la CADA",
                "step2",
                today.isAfter(advice)
                        ? "L’avis tarde\u00a0: il était attendu le " + French.date(advice)
                                + ". Le refus est confirmé si rien n’est communiqué le " + French.date(confirmed) + "."
                        : "La CADA a un mois\u00a0: son avis est attendu le " + French.date(advice) + ".",
                today.isAfter(advice) ? RequestStep.ADVISE : null,
                today.isAfter(advice) ? confirmed : advice);
    }
}
