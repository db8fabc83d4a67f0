package fr.jalon.cctp.reaction.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.ClauseWords;
import fr.jalon.cctp.domain.CriterionService;
import fr.jalon.cctp.domain.DraftFacts;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.domain.PublishingService;
import fr.jalon.shared.Department;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Published drafts and what is said of them, for tests, in the words of the domain. */
@Component
public class SomeDialogues {

    public static final String MOWING =
            "Le titulaire réalise douze passages par an.\n\n- tonte : douze passages ;\n- taille : deux passages.";

    private final DraftService draftService;
    private final CriterionService criterionService;
    private final PublishingService publishingService;
    private final PublishedTexts texts;
    private final ReactionService reactionService;
    private final CompanyScope scope;
    private final Clock clock;

    SomeDialogues(
            DraftService draftService,
            CriterionService criterionService,
            PublishingService publishingService,
            PublishedTexts texts,
            ReactionService reactionService,
            CompanyScope scope,
            Clock clock) {
        this.draftService = draftService;
        this.criterionService = criterionService;
        this.publishingService = publishingService;
        this.texts = texts;
        this.reactionService = reactionService;
        this.scope = scope;
        this.clock = clock;
    }

    /** Two clauses and two criteria, version 1, open for ten days. */
    public PublishedText open(SignedIn buyer) {
        return open(
                buyer,
                List.of(
                        new ClauseWords(
                                1, "1", "Objet", "Le marché porte sur l’entretien des espaces verts, 3 rue du Port."),
                        new ClauseWords(1, "2", "Tonte", MOWING)));
    }

    public PublishedText open(SignedIn buyer, List<ClauseWords> clauses) {
        Buyer claire = Buyer.of(buyer);
        UUID draft = draftService.create(
                claire,
                new DraftFacts(
                        "Entretien des espaces verts",
                        "Ce qui est voulu.",
                        new TreeSet<>(List.of("7731")),
                        new TreeSet<>(List.of(new Department("44"))),
                        null),
                clauses);
        criterionService.write(
                draft,
                claire,
                List.of(
                        new CriterionService.Typed(null, "Prix", 60, List.of()),
                        new CriterionService.Typed(null, "Technique", 40, List.of())),
                null);
        draftService.closeAt(draft, claire, clock.instant().plus(Duration.ofDays(10)));
        return publish(buyer, draft, 1);
    }

    public PublishedText publish(SignedIn buyer, UUID draft, int number) {
        publishingService.publish(draft, Buyer.of(buyer), number, null);
        return texts.one(draft, number);
    }

    /** The buyer takes it back. */
    public void end(SignedIn buyer, UUID draft) {
        draftService.withdraw(draft, Buyer.of(buyer), "Le besoin a changé.");
    }

    public static UUID clause(PublishedText text, String number) {
        return text.clauses().stream()
                .filter(one -> one.said().number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A question about the passage « douze passages par an ». */
    public UUID ask(SignedIn me, PublishedText text, String words) {
        NewReaction said = new NewReaction(
                text.number(),
                ReactionKind.CLARIFICATION,
                new ReactionTarget(clause(text, "2"), null, "douze passages par an", MOWING.indexOf("douze")),
                words,
                null,
                Cost.UNKNOWN,
                Strength.SHOULD);
        return scope.runAs(me.company(), () -> reactionService.react(text.draftId(), said));
    }
}
