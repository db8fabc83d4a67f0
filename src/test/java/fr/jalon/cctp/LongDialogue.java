package fr.jalon.cctp;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.answering.domain.AnswerFate;
import fr.jalon.cctp.answering.domain.AnswerQueries;
import fr.jalon.cctp.answering.domain.AnswerService;
import fr.jalon.cctp.answering.domain.ReadyAnswers;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.Cost;
import fr.jalon.cctp.reaction.domain.NewReaction;
import fr.jalon.cctp.reaction.domain.ReactionKind;
import fr.jalon.cctp.reaction.domain.ReactionService;
import fr.jalon.cctp.reaction.domain.ReactionTarget;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import fr.jalon.cctp.reaction.domain.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** A dialogue as long as they come: 120 clauses, 400 remarks of 20 companies, half of them answered. */
@Component
public class LongDialogue {

    public static final int CLAUSES = 120;
    public static final int REMARKS = 400;
    private static final int COMPANIES = 20;

    private final SomePeople people;
    private final SomeDialogues dialogues;
    private final ReactionService reactionService;
    private final AnswerService answerService;
    private final AnswerQueries answerQueries;
    private final CompanyScope scope;

    LongDialogue(
            SomePeople people,
            SomeDialogues dialogues,
            ReactionService reactionService,
            AnswerService answerService,
            AnswerQueries answerQueries,
            CompanyScope scope) {
        this.people = people;
        this.dialogues = dialogues;
        this.reactionService = reactionService;
        this.answerService = answerService;
        this.answerQueries = answerQueries;
        this.scope = scope;
    }

    /** @param companies that have reacted */
    public record Opened(SignedIn buyer, List<SignedIn> companies, PublishedText text) {

        public UUID draft() {
            return text.draftId();
        }
    }

    public Opened open(String siren) {
        SignedIn buyer = people.join("Claire Longuet", Position.buyer(siren, "Ville au long cahier"));
        PublishedText text = dialogues.open(
                buyer,
                IntStream.rangeClosed(1, CLAUSES).mapToObj(LongDialogue::clause).toList());
        List<SignedIn> companies = IntStream.range(0, COMPANIES)
                .mapToObj(i -> people.newCompany("Longue " + i))
                .toList();
        List<UUID> remarks = new ArrayList<>();
        for (int i = 0; i < REMARKS; i++) {
            NewReaction said = remark(text, i);
            remarks.add(scope.runAs(
                    companies.get(i % COMPANIES).company(), () -> reactionService.react(text.draftId(), said)));
        }
        for (UUID remark : remarks.subList(0, REMARKS / 2)) {
            answer(buyer, text.draftId(), remark);
        }
        answerService.publish(text.draftId(), Buyer.of(buyer), ready(text.draftId()));
        return new Opened(buyer, companies, text);
    }

    /** Written, not published. */
    public void answer(SignedIn buyer, UUID draft, UUID remark) {
        String words = "Nous gardons cette exigence : les abords des écoles la demandent. " + UUID.randomUUID();
        answerService.write(draft, Buyer.of(buyer), remark, AnswerFate.REJECTED, words, null);
    }

    /** What the page of the batch sends along. */
    public String ready(UUID draft) {
        return ReadyAnswers.of(answerQueries.of(draft).values()).seen();
    }

    private static ClauseWords clause(int i) {
        String passage = "Le titulaire intervient " + (i + 3) + " fois par an sur le secteur " + i;
        return new ClauseWords(
                i % 6 == 1 ? 1 : 2,
                String.valueOf(i),
                "Secteur " + i,
                passage + ", hors jours fériés.\n\nIl remet un compte rendu sous " + (i % 7 + 2)
                        + " jours ouvrés, avec les quantités et les photographies. Les déchets du secteur " + i
                        + " sont évacués le jour même vers un centre agréé.\n\n- tonte à " + (i % 5 + 4)
                        + " cm ;\n- taille des haies deux fois l’an ;\n- désherbage sans produit de synthèse.\n\n"
                        + "Toute absence est signalée la veille au responsable du secteur, qui convient d’une autre date.");
    }

    private static NewReaction remark(PublishedText text, int i) {
        PublishedClause clause = text.clauses().get(i * 7 % CLAUSES);
        String quote = clause.said().words().substring(0, clause.said().words().indexOf(','));
        return new NewReaction(
                1,
                i % 3 == 0 ? ReactionKind.ALTERNATIVE : ReactionKind.CLARIFICATION,
                new ReactionTarget(clause.id(), null, quote, 0),
                "Remarque " + i
                        + " : ce rythme convient-il aux sols humides, où un passage trop tôt abîme la pelouse ?",
                i % 3 == 0 ? quote + ", selon la pousse" : null,
                Cost.UNKNOWN,
                Strength.SHOULD);
    }
}
