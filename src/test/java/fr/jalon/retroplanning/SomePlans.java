package fr.jalon.retroplanning;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.retroplanning.discussion.domain.AttachmentService;
import fr.jalon.retroplanning.discussion.domain.CommentService;
import fr.jalon.retroplanning.domain.DayJCause;
import fr.jalon.retroplanning.domain.DayJService;
import fr.jalon.retroplanning.domain.DayJService.NewJ;
import fr.jalon.retroplanning.domain.NewPlan;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.retroplanning.domain.PlanService;
import fr.jalon.retroplanning.domain.PlanService.Change;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.shared.DateWindow;
import fr.jalon.shared.Department;
import fr.jalon.shared.Siren;
import fr.jalon.testing.MatrixWorld;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans for tests, laid by real people through the front desk. */
@Component
public class SomePlans implements MatrixWorld {

    private final PlanService planService;
    private final DayJService dayJ;
    private final PlanQueries planQueries;
    private final CompanyScope scope;
    private final SomePeople people;
    private final CommentService comments;
    private final AttachmentService attachments;
    private final Clock clock;

    SomePlans(
            PlanService planService,
            DayJService dayJ,
            PlanQueries planQueries,
            CompanyScope scope,
            SomePeople people,
            CommentService comments,
            AttachmentService attachments,
            Clock clock) {
        this.planService = planService;
        this.dayJ = dayJ;
        this.planQueries = planQueries;
        this.scope = scope;
        this.people = people;
        this.comments = comments;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** J in fourteen months: everything is still to come. */
    public UUID early(SignedIn by) {
        return plan(by, "Fauchage des accotements", today().plusMonths(14));
    }

    /** J in five months: the first step is lost. */
    public UUID late(SignedIn by) {
        return plan(by, "Tonte des stades", today().plusMonths(5));
    }

    public UUID plan(SignedIn by, String title, LocalDate j) {
        return aimingAt(by, null, title, j);
    }

    public UUID aimingAt(SignedIn by, @Nullable Siren authority, String title, LocalDate j) {
        NewPlan wanted = new NewPlan(
                title,
                "Ville de Test",
                authority,
                new Department("44"),
                null,
                BuiltInTemplates.SERVICES_ET_FOURNITURES,
                new DateWindow(j.minusDays(10), j, j.plusDays(30)),
                true);
        return scope.runAs(by.company(), () -> planService.create(wanted, by.membership()));
    }

    /** Moves J of a plan. */
    public void dayJ(SignedIn by, UUID plan, LocalDate to) {
        Change change = new Change(plan, null, by.membership());
        scope.runAs(by.company(), () -> dayJ.move(change, exactly(to), Set.of(), "avis publié"));
    }

    /** For no stated reason. */
    public NewJ exactly(LocalDate j) {
        return new NewJ(DateWindow.exactly(j), DayJCause.OTHER, today());
    }

    public PlanDetails details(SignedIn by, UUID plan) {
        return scope.runAs(by.company(), () -> planQueries.details(plan));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public Set<String> names() {
        return Set.of("plan", "action", "later", "today", "possible", "move", "comment", "attachment", "check");
    }

    @Override
    public Map<String, String> values() {
        UUID plan = early(people.theOwner());
        dayJ(people.theOwner(), plan, today().plusMonths(13));
        PlanDetails details = details(people.theOwner(), plan);
        LocalDate possible = Objects.requireNonNull(
                details.schedule().action("e1.o4.appeler").orElseThrow().date());
        UUID comment = scope.runAs(people.theOwner().company(), () -> comment(details));
        UUID attachment = scope.runAs(people.theOwner().company(), () -> attach(details));
        return Map.of(
                "check",
                "certificat",
                "comment",
                comment.toString(),
                "attachment",
                attachment.toString(),
                "move",
                "1",
                "plan",
                plan.toString(),
                "action",
                "e1.o4.appeler",
                "later",
                today().plusMonths(15).toString(),
                "today",
                today().toString(),
                "possible",
                possible.toString());
    }

    private UUID comment(PlanDetails plan) {
        return comments.write(
                plan, "e1.o4.appeler", "Elle rappelle jeudi.", people.theOwner().membership());
    }

    private UUID attach(PlanDetails plan) {
        try (IncomingFile file = IncomingFile.of("note.txt", "bonjour".getBytes(StandardCharsets.UTF_8))) {
            attachments.add(plan, "e1.o4.appeler", file, people.theOwner().membership());
            return attachments.of(plan).get(0).id();
        } catch (IOException | UnacceptableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
