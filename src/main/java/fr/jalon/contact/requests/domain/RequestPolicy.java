package fr.jalon.contact.requests.domain;

import fr.jalon.site.French;
import java.time.LocalDate;
import java.util.Optional;

/** Which step a request may take, and why not: the one place that knows. */
public final class RequestPolicy {

    private RequestPolicy() {}

    /** Why a step cannot have happened on that day, a French sentence; empty when it can. */
    public static Optional<String> whyNot(RequestStep step, Milestones soFar, LocalDate on, LocalDate today) {
        if (soFar.closedOn() != null) {
            return Optional.of("Cette demande est close\u00a0: rouvrez-la d’abord.");
        }
        if (on.isAfter(today)) {
            return Optional.of("Ce jour n’est pas encore venu\u00a0: notez ce qui a eu lieu, le jour venu.");
        }
        LocalDate sent = soFar.sentOn();
        if (step == RequestStep.SEND) {
            return sent == null
                    ? Optional.empty()
                    : Optional.of("La lettre est déjà partie le " + French.date(sent) + ".");
        }
        if (sent == null) {
            return Optional.of("La lettre n’est pas encore partie\u00a0: notez d’abord son envoi.");
        }
        if (on.isBefore(sent)) {
            return Optional.of("C’est avant l’envoi de la lettre, le " + French.date(sent) + ".");
        }
        return switch (step) {
            case REFER -> whyNotRefer(soFar, on);
            case ADVISE -> whyNotAdvise(soFar, on);
            case REMIND -> whyNotRemind(soFar);
            case RECEIVE -> whyNotReceive(soFar, on);
            case ANSWER, CLOSE, SEND -> Optional.empty();
        };
    }

    private static Optional<String> whyNotReceive(Milestones soFar, LocalDate on) {
        Answer answer = soFar.answer();
        return answer != null && on.isAfter(answer.answeredOn())
                ? Optional.of("C’est après la réponse, reçue le " + French.date(answer.answeredOn()) + ".")
                : Optional.empty();
    }

    private static Optional<String> whyNotRemind(Milestones soFar) {
        if (soFar.answer() != null) {
            return Optional.of("La collectivité a déjà répondu.");
        }
        return soFar.referredOn() == null
                ? Optional.empty()
                : Optional.of("La CADA est déjà saisie\u00a0: c’est elle qui relance.");
    }

    private static Optional<String> whyNotRefer(Milestones soFar, LocalDate on) {
        if (soFar.referredOn() != null) {
            return Optional.of("La CADA est déjà saisie, depuis le " + French.date(soFar.referredOn()) + ".");
        }
        if (!soFar.isRefused(on)) {
            return Optional.of(
                    soFar.answer() != null
                            ? "Rien n’est refusé\u00a0: la CADA se saisit d’un refus."
                            : "Il n’y a pas encore de refus\u00a0: la collectivité a jusqu’au "
                                    + soFar.silence().map(French::date).orElse("")
                                    + " pour répondre. La CADA refuserait une saisine trop tôt.");
        }
        return soFar.referralUntil()
                .filter(on::isAfter)
                .map(until -> "Le délai de deux mois pour saisir la CADA s’est achevé le " + French.date(until)
                        + ". Faites une nouvelle demande\u00a0: elle ouvre un nouveau délai.");
    }

    private static Optional<String> whyNotAdvise(Milestones soFar, LocalDate on) {
        LocalDate referred = soFar.referredOn();
        if (referred == null) {
            return Optional.of("La CADA n’est pas saisie.");
        }
        return on.isBefore(referred)
                ? Optional.of("C’est avant la saisine, le " + French.date(referred) + ".")
                : Optional.empty();
    }
}
