package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.retroplanning.domain.PlanDetails;
import fr.jalon.retroplanning.domain.PlanQueries;
import fr.jalon.upload.IncomingFile;
import fr.jalon.upload.UnacceptableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What Nadia and Karim say about their plans, and a note they keep beside an action. */
@Component
@ConditionalOnBooleanProperty("jalon.demo.enabled")
class DemoDiscussion {

    private static final String CALL = "e1.o4.appeler";

    private final PlanQueries planQueries;
    private final CommentService comments;
    private final AttachmentService attachments;
    private final CompanyScope scope;

    DemoDiscussion(
            PlanQueries planQueries, CommentService comments, AttachmentService attachments, CompanyScope scope) {
        this.planQueries = planQueries;
        this.comments = comments;
        this.attachments = attachments;
        this.scope = scope;
    }

    @EventListener
    @Order(320)
    void begin(DemoAccountsCreated world) {
        scope.runAs(world.companyId(), () -> {
            List<PlanDetails> plans = planQueries.running().stream().limit(3).toList();
            UUID nadia = world.membershipIds().get(0);
            UUID karim = world.membershipIds().get(world.membershipIds().size() - 1);
            boolean silent = plans.stream()
                    .allMatch(plan -> comments.on(plan, null, nadia).isEmpty());
            if (silent) {
                plans.forEach(plan -> discuss(plan, nadia, karim));
            }
        });
    }

    private void discuss(PlanDetails plan, UUID nadia, UUID karim) {
        comment(plan, null, "On fait le point lundi matin, dix minutes suffisent.", nadia);
        boolean called = plan.schedule()
                .action(CALL)
                .filter(action -> action.date() != null)
                .isPresent();
        if (called) {
            comment(plan, CALL, "Mme Aubry décroche mieux avant neuf heures.", karim);
            comment(plan, CALL, "Elle préfère qu’on lui écrive d’abord. Je m’en charge jeudi.", nadia);
            attach(plan, nadia);
        }
    }

    private void comment(PlanDetails plan, @org.jspecify.annotations.Nullable String key, String text, UUID by) {
        comments.write(plan, key, text, by);
    }

    private void attach(PlanDetails plan, UUID by) {
        byte[] note = ("Appel du service espaces verts\n\nInterlocutrice : Mme Aubry, adjointe.\n"
                        + "Le marché actuel donne satisfaction, mais pas sur le fleurissement.\n")
                .getBytes(StandardCharsets.UTF_8);
        try (IncomingFile file = IncomingFile.of("Notes d’appel.txt", note)) {
            attachments.add(plan, CALL, file, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnacceptableFileException e) {
            throw new IllegalStateException(e);
        }
    }
}
