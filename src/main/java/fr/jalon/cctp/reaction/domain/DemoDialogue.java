package fr.jalon.cctp.reaction.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.calendar.FrenchDates;
import fr.jalon.cctp.domain.Buyer;
import fr.jalon.cctp.domain.CriterionService;
import fr.jalon.cctp.domain.DialogueQueries;
import fr.jalon.cctp.domain.DraftFacts;
import fr.jalon.cctp.domain.DraftService;
import fr.jalon.cctp.domain.PublishedClause;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.domain.PublishedTexts;
import fr.jalon.cctp.domain.PublishingService;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The dialogue of the demonstration: a draft in its first version, and what both companies say of it. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
public class DemoDialogue {

    /** By which it is found. */
    public static final String TITLE = DemoText.TITLE;

    /**
     * Something that a company says.
     *
     * @param wording what it proposes to write, null for nothing
     */
    public record Said(
            ReactionKind kind,
            ReactionTarget target,
            String words,
            @Nullable String wording,
            Cost cost,
            Strength strength) {}

    private static final Siren ESTUAIRE = new Siren("999000011");
    private static final int OPEN_DAYS = 24;
    private static final LocalTime CLOSING = LocalTime.of(17, 0);
    private static final int ALL = 200;

    private final DraftService draftService;
    private final CriterionService criterionService;
    private final PublishingService publishingService;
    private final DialogueQueries dialogues;
    private final PublishedTexts texts;
    private final ReactionService reactionService;
    private final CompanyScope scope;
    private final Clock clock;

    DemoDialogue(
            DraftService draftService,
            CriterionService criterionService,
            PublishingService publishingService,
            DialogueQueries dialogues,
            PublishedTexts texts,
            ReactionService reactionService,
            CompanyScope scope,
            Clock clock) {
        this.draftService = draftService;
        this.criterionService = criterionService;
        this.publishingService = publishingService;
        this.dialogues = dialogues;
        this.texts = texts;
        this.reactionService = reactionService;
        this.scope = scope;
        this.clock = clock;
    }

    @EventListener
    @Order(370)
    void create(DemoAccountsCreated world) {
        boolean there = dialogues.all(ALL).stream()
                .anyMatch(one -> one.authority().equals(ESTUAIRE) && one.title().equals(TITLE));
        if (!there) {
            PublishedText text = publish(buyer(world));
            scope.runAs(
                    world.companyId(), () -> DemoRemarks.ofFirstCompany(text).forEach(one -> say(text, one)));
            scope.runAs(
                    world.otherCompanyId(),
                    () -> DemoRemarks.ofSecondCompany(text).forEach(one -> say(text, one)));
        }
    }

    /** Who buys in the demonstration. */
    public static Buyer buyer(DemoAccountsCreated world) {
        return new Buyer(ESTUAIRE, "Métropole de l’Estuaire", world.buyerId());
    }

    private PublishedText publish(Buyer claire) {
        DraftFacts facts = new DraftFacts(
                DemoText.TITLE,
                DemoText.SUMMARY,
                new TreeSet<>(List.of("7731")),
                new TreeSet<>(List.of(new Department("44"))),
                null);
        UUID draft = draftService.create(claire, facts, DemoText.CLAUSES);
        criterionService.write(
                draft,
                claire,
                List.of(
                        criterion("Prix des prestations", 40),
                        new CriterionService.Typed(
                                null,
                                "Valeur technique",
                                40,
                                List.of(
                                        criterion("Organisation et moyens humains", 25),
                                        criterion("Matériel et méthodes", 15))),
                        criterion("Performance environnementale", 20)),
                DemoText.NOTATION);
        draftService.closeAt(draft, claire, closing());
        publishingService.publish(draft, claire, 1, "Première version : tout est ouvert, sauf le périmètre.");
        return texts.one(draft, 1);
    }

    private static CriterionService.Typed criterion(String name, int weight) {
        return new CriterionService.Typed(null, name, weight, List.of());
    }

    private Instant closing() {
        LocalDate day = LocalDate.now(clock).plusDays(OPEN_DAYS);
        return day.atTime(CLOSING).atZone(FrenchDates.PARIS).toInstant();
    }

    /** In the name of the company in scope. */
    public void say(PublishedText text, Said said) {
        reactionService.react(
                text.draftId(),
                new NewReaction(
                        text.number(),
                        said.kind(),
                        said.target(),
                        said.words(),
                        said.wording(),
                        said.cost(),
                        said.strength()));
    }

    /** A passage of the clause of that number. */
    public static ReactionTarget in(PublishedText text, String number, String quote) {
        PublishedClause clause = clause(text, number);
        String words = clause.said().words();
        return new ReactionTarget(clause.id(), null, quote, words.codePointCount(0, words.indexOf(quote)));
    }

    static PublishedClause clause(PublishedText text, String number) {
        return text.clauses().stream()
                .filter(one -> one.said().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
