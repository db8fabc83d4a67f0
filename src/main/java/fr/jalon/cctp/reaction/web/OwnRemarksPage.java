package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.domain.DialogueSummary;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.ReactionTarget;
import fr.jalon.site.French;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company has said in a dialogue, as it alone reads it.
 *
 * @param received the reaction that was just received; null for none
 */
record OwnRemarksPage(
        DialogueSummary dialogue,
        PublishedText text,
        List<ReactionView> reactions,
        @Nullable UUID received) {

    /** By which name the company is known there; empty before its first remark. */
    public String pseudonym() {
        return reactions.stream().findFirst().map(ReactionView::name).orElse("");
    }

    public String lead() {
        return reactions.isEmpty()
                ? "Ce que votre entreprise a dit de ce projet, lisible par elle seule."
                : "Vous y êtes « " + pseudonym() + " ». Cette page n’est lisible que par votre entreprise.";
    }

    /** The one that was just received, if it is there. */
    public @Nullable ReactionView receipt() {
        return reactions.stream()
                .filter(one -> one.id().equals(received) && one.said().withdrawnOn() == null)
                .findFirst()
                .orElse(null);
    }

    /** What it is about, in words. */
    public String about(ReactionView reaction) {
        ReactionTarget target = reaction.said().target();
        UUID clause = target.clause();
        UUID criterion = target.criterion();
        if (clause != null) {
            return text.clause(clause)
                    .map(OwnRemarksPage::named)
                    .orElse("Une clause de la version " + reaction.said().number());
        }
        return criterion == null
                ? "Le projet dans son ensemble"
                : Targets.criterion(text, criterion)
                        .map(one -> "Critère « " + one.name() + " »")
                        .orElse("Un critère de la version " + reaction.said().number());
    }

    private static String named(PublishedClause clause) {
        return "Clause " + Targets.name(clause);
    }

    public String withdrawn(ReactionView reaction) {
        return reaction.said().withdrawnOn() == null
                ? ""
                : "retirée le " + French.date(reaction.said().withdrawnOn());
    }

    /** Where it is kept, and where its acts are. */
    public String path(ReactionView reaction) {
        return dialogue.path() + "/mes-remarques/" + reaction.id();
    }
}
