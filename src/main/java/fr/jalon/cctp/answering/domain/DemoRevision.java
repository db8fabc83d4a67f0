package fr.jalon.cctp.answering.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseDetails;
import fr.jalon.cctp.domain.ClauseService;
import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.cctp.domain.DraftQueries;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.domain.PublishingService;
import fr.jalon.cctp.reaction.domain.Cost;
import fr.jalon.cctp.reaction.domain.DemoDialogue;
import fr.jalon.cctp.reaction.domain.DemoDialogue.Said;
import fr.jalon.cctp.reaction.domain.RatingService;
import fr.jalon.cctp.reaction.domain.RatingService.Met;
import fr.jalon.cctp.reaction.domain.ReactionDetails;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import fr.jalon.cctp.reaction.domain.ReactionQueries;
import fr.jalon.cctp.reaction.domain.Strength;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The second version of the demonstration's dialogue: what the buyer answered, took in and published, and what is said of it since. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoRevision {

    private static final int FEW = 50;

    private final DraftQueries draftQueries;
    private final ClauseService clauseService;
    private final PublishingService publishing;
    private final PublishedTexts texts;
    private final ReactionQueries reactionQueries;
    private final AnswerService answerService;
    private final AnswerQueries answerQueries;
    private final CounterProposalService counterProposals;
    private final NoteService notes;
    private final RatingService ratings;
    private final DemoDialogue dialogue;
    private final CompanyScope scope;

    DemoRevision(
            DraftQueries draftQueries,
            ClauseService clauseService,
            PublishingService publishing,
            PublishedTexts texts,
            ReactionQueries reactionQueries,
            AnswerService answerService,
            AnswerQueries answerQueries,
            CounterProposalService counterProposals,
            NoteService notes,
            RatingService ratings,
            DemoDialogue dialogue,
            CompanyScope scope) {
        this.draftQueries = draftQueries;
        this.clauseService = clauseService;
        this.publishing = publishing;
        this.texts = texts;
        this.reactionQueries = reactionQueries;
        this.answerService = answerService;
        this.answerQueries = answerQueries;
        this.counterProposals = counterProposals;
        this.notes = notes;
        this.ratings = ratings;
        this.dialogue = dialogue;
        this.scope = scope;
    }

    @EventListener
    @Order(380)
    void create(DemoAccountsCreated world) {
        Buyer claire = DemoDialogue.buyer(world);
        draftQueries.ofBuyer(claire, FEW).stream()
                .filter(draft -> draft.title().equals(DemoDialogue.TITLE) && draft.published() == 1)
                .findFirst()
                .ifPresent(draft -> revise(draft, claire, world));
    }

    private void revise(DraftDetails draft, Buyer claire, DemoAccountsCreated world) {
        UUID id = draft.id();
        answer(id, claire, "douze passages", AnswerFate.TAKEN_IN, null);
        answer(
                id,
                claire,
                "marque Toro",
                AnswerFate.PARTLY,
                "La marque disparaît. Le seuil est de 90 dB(A) et non de 85 : trois de nos six communes nous ont signalé des matériels"
                        + " récents qui ne le tiennent pas encore.");
        answer(
                id,
                claire,
                "le jour même",
                AnswerFate.ANSWERED,
                "Oui : ceux du vendredi après-midi partent le lundi avant 10 h. C’est écrit à l’article 4.");
        answer(
                id,
                claire,
                "sans mise en demeure",
                AnswerFate.PARTLY,
                "Un avertissement et un report sous trois jours ouvrés sont prévus ; cinq jours laisseraient passer une tonte.");
        answer(id, claire, "Un carnet partagé", AnswerFate.TAKEN_IN, null);
        answer(
                id,
                claire,
                "électriques à partir",
                AnswerFate.REJECTED,
                "L’engagement vient du plan climat de la Métropole. Il porte sur les véhicules de moins de 3,5 tonnes : les bennes de 3,5"
                        + " tonnes juste n’en sont pas.");
        answerService.publish(
                id, claire, ReadyAnswers.of(answerQueries.of(id).values()).seen());
        notes.add(
                id,
                claire,
                reaction(id, 1, "eau chaude").id(),
                "Claire Dubois",
                "Demander au service des espaces verts si les allées stabilisées supportent l’eau chaude.");

        rewrite(
                draft,
                claire,
                "3.1",
                "Le titulaire réalise huit à douze passages par an, selon la pousse constatée contradictoirement. La"
                        + " hauteur de coupe est de 6 cm. Le matériel employé a un niveau sonore inférieur à 90 dB(A), thermique ou électrique.");
        rewrite(draft, claire, "3.3", "Deux tailles par an, hors période de nidification du 15 mars au 31 juillet.");
        rewrite(
                draft,
                claire,
                "4",
                "Les déchets sont évacués le jour même vers la plateforme de compostage de Montbriand, aux frais du"
                        + " titulaire ; ceux du vendredi après-midi le sont le lundi avant 10 h. Le titulaire justifie des tonnages chaque mois.");
        rewrite(
                draft,
                claire,
                "5",
                "Une intervention demandée en urgence commence dans les quatre heures, jours fériés compris.\n\nTout passage"
                        + " manqué donne lieu à une pénalité de 300 € par site et par jour, après un avertissement resté sans effet trois jours ouvrés.");
        rewrite(
                draft,
                claire,
                "2",
                "Le titulaire désigne un responsable, joignable du lundi au vendredi de 7 h à 18 h, et le remplace sous six"
                        + " jours ouvrés en cas d’absence.\n\nIl remet chaque mois un planning prévisionnel et tient en ligne, site par site, un carnet"
                        + " des passages que la Métropole consulte à tout moment.");
        publishing.publish(
                id,
                claire,
                2,
                "Six remarques sur huit ont reçu leur réponse. La tonte suit la pousse, la marque disparaît, un avertissement précède les"
                        + " pénalités. Restent à trancher l’eau chaude et l’essai sur place.");
        saidSince(texts.one(id, 2), claire, world);
    }

    private void saidSince(PublishedText text, Buyer claire, DemoAccountsCreated world) {
        UUID id = text.draftId();
        scope.runAs(world.companyId(), () -> {
            dialogue.say(
                    text,
                    new Said(
                            ReactionKind.ALTERNATIVE,
                            DemoDialogue.in(text, "3.1", "selon la pousse constatée contradictoirement"),
                            "Constater à deux avant chaque passage immobilise deux personnes. Une règle lisible par tous évite le litige.",
                            "dès que l’herbe dépasse 12 cm",
                            Cost.UNKNOWN,
                            Strength.SHOULD));
            ratings.rate(id, reaction(id, 2, "La marque n’apporte rien").id(), Strength.SHOULD, Met.MET);
            ratings.rate(id, reaction(id, 2, "eau chaude").id(), Strength.MUST, Met.NOT_MET);
        });
        scope.runAs(world.otherCompanyId(), () -> {
            dialogue.say(
                    text,
                    new Said(
                            ReactionKind.CLARIFICATION,
                            DemoDialogue.in(text, "4", "ceux du vendredi après-midi"),
                            "Qui garde les déchets pendant le week-end : le site, ou notre dépôt ?",
                            null,
                            Cost.UNKNOWN,
                            Strength.SHOULD));
            ratings.rate(id, reaction(id, 2, "L’été sec").id(), Strength.MUST, Met.MET);
            ratings.rate(id, reaction(id, 2, "Un passage manqué").id(), Strength.MUST, Met.NOT_MET);
        });
        counterProposals.offer(
                id,
                claire,
                reaction(id, 2, "Constater à deux").id(),
                "dès que l’herbe dépasse 15 cm, mesurés en trois points");
    }

    /** @param about words of the remark, or of what it quotes */
    private void answer(UUID draft, Buyer claire, String about, AnswerFate fate, @Nullable String words) {
        answerService.write(draft, claire, reaction(draft, 1, about).id(), fate, words, null);
    }

    private ReactionDetails reaction(UUID draft, int number, String about) {
        return reactionQueries.of(draft, number).stream()
                .filter(one -> one.words().contains(about)
                        || String.valueOf(one.target().quote()).contains(about))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no remark about " + about));
    }

    private void rewrite(DraftDetails draft, Buyer claire, String number, String words) {
        ClauseDetails clause = draftQueries.clauses(draft).stream()
                .filter(one -> one.said().number().equals(number))
                .findFirst()
                .orElseThrow();
        clauseService.write(draft.id(), claire, clause.id(), clause.said().withWords(words), clause.version());
    }
}
