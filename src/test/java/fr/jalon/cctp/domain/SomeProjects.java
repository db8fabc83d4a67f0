package fr.jalon.cctp.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.account.domain.Position;
import fr.jalon.cctp.reading.Block;
import fr.jalon.cctp.reading.DraftText;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Drafts of specifications for tests, in the words of the domain. */
@Component
public class SomeProjects {

    public static final String TURF =
            "Le titulaire réalise douze passages par an sur l’ensemble des pelouses.\n\nLa hauteur de coupe est de 6 cm.";

    private final DraftService draftService;
    private final PublishingService publishing;
    private final CriterionService criteria;
    private final DraftQueries draftQueries;
    private final ClauseService clauseService;
    private final NeutralityService neutrality;
    private final DraftImportService imports;
    private final SomePeople people;
    private final Clock clock;

    SomeProjects(
            DraftService draftService,
            PublishingService publishing,
            CriterionService criteria,
            DraftQueries draftQueries,
            ClauseService clauseService,
            NeutralityService neutrality,
            DraftImportService imports,
            SomePeople people,
            Clock clock) {
        this.draftService = draftService;
        this.publishing = publishing;
        this.criteria = criteria;
        this.draftQueries = draftQueries;
        this.clauseService = clauseService;
        this.neutrality = neutrality;
        this.imports = imports;
        this.people = people;
        this.clock = clock;
    }

    /** Somebody who buys for that authority. */
    public SignedIn buyer(String name, Siren authority) {
        return people.join(name, Position.buyer(authority.value(), "Collectivité " + authority.value()));
    }

    /** Three clauses and two criteria, not published. */
    public UUID prepared(SignedIn buyer) {
        UUID id = draftService.create(Buyer.of(buyer), facts(), clauses());
        criteria.write(
                id,
                Buyer.of(buyer),
                List.of(
                        new CriterionService.Typed(null, "Prix", 60, List.of()),
                        new CriterionService.Typed(null, "Valeur technique", 40, List.of())),
                null);
        return id;
    }

    /** The same in its first version, open for two weeks. */
    public UUID open(SignedIn buyer) {
        UUID id = prepared(buyer);
        draftService.closeAt(id, Buyer.of(buyer), clock.instant().plus(Duration.ofDays(14)));
        publishing.publish(id, Buyer.of(buyer), 1, null);
        return id;
    }

    /**
     * A draft that lacks nothing but its publication.
     *
     * @param clause its second, in two paragraphs, with a brand
     * @param point of that brand
     */
    public record Ready(UUID draft, UUID clause, String point) {}

    public Ready ready(SignedIn buyer) {
        UUID draft = prepared(buyer);
        draftService.closeAt(draft, Buyer.of(buyer), clock.instant().plus(Duration.ofDays(14)));
        DraftDetails details = draftQueries.ofBuyer(draft, Buyer.of(buyer));
        UUID clause = draftQueries.clauses(details).get(1).id();
        clauseService.write(
                draft,
                Buyer.of(buyer),
                clause,
                new ClauseWords(1, "2", "Tonte", "Le matériel est de marque Toro.\n\nIl est révisé."),
                null);
        return new Ready(draft, clause, neutrality.points(details).get(0).digest());
    }

    /** A text on its way to clauses. */
    public UUID source(SignedIn buyer) {
        return imports.bring(
                Buyer.of(buyer),
                "cctp.txt",
                new DraftText(
                        List.of(new Block.Paragraph(0, "Objet.", false), new Block.Paragraph(1, "Tonte.", false)),
                        List.of()),
                null);
    }

    public static DraftFacts facts() {
        return new DraftFacts(
                "Entretien des espaces verts",
                null,
                new TreeSet<>(List.of("7731")),
                new TreeSet<>(List.of(new Department("44"))),
                null);
    }

    public static List<ClauseWords> clauses() {
        return List.of(
                new ClauseWords(1, "1", "Objet", "Le marché porte sur l’entretien des espaces verts du secteur nord."),
                new ClauseWords(1, "2", "Tonte", TURF),
                new ClauseWords(1, "3", "Déchets", "Les déchets sont évacués le jour même."));
    }
}
