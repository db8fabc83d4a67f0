package fr.jalon.retroplanning.method;

import fr.jalon.retroplanning.engine.template.Rewriting;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.engine.template.TemplateId;
import fr.jalon.retroplanning.method.MethodRows.Row;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.LostRace;
import fr.jalon.site.NotFound;
import fr.jalon.site.Refused;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies templates, and writes the drafts of the company's own. */
@Service
@Transactional
public class MethodDesk {

    /** More than any company can tell apart in a list of choices. */
    private static final int MOST = 40;

    private final MethodRows rows;
    private final MethodBook book;
    private final Clock clock;

    MethodDesk(MethodRows rows, MethodBook book, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.clock = clock;
    }

    /** A key for a copy about to be made: given with the form, so that sending it twice makes one. */
    public String next() {
        return Uuid7.next(clock).toString();
    }

    /**
     * Begins a template of the company's own, as a draft, once whatever the number of clicks.
     *
     * @param key of the template to be, from {@link #next}
     * @param by the membership that does
     */
    public void copy(Template from, String key, String name, UUID by) {
        if (book.own(key).isEmpty()) {
            mustHaveRoom();
            rows.insert(new Rewriting(from).as(new TemplateId(key, 1), name), clock.instant(), by);
        }
    }

    /**
     * Begins the next version of a published template; nothing happens when it is begun already.
     *
     * @throws Refused when the template is out of service
     */
    public void begin(String key, UUID by) {
        Method method = inService(key);
        Template published = method.published();
        if (method.draft() == null && published != null) {
            TemplateId next = new TemplateId(key, published.version() + 1);
            rows.insert(new Rewriting(published).as(next, published.name()), clock.instant(), by);
        }
    }

    /**
     * Changes the draft.
     *
     * @param seen the edit that the person's page showed
     * @throws LostRace when somebody else has changed it since
     */
    public void edit(String key, int seen, UUID by, UnaryOperator<Template> change) {
        Template draft = change.apply(draft(key).template());
        mustBeSeen(rows.update(draft, seen, clock.instant(), by), key);
    }

    /** Makes the draft the version that plans are laid by from now on. @throws LostRace as {@link #edit} */
    public Template publish(String key, int seen, UUID by) {
        Template draft = draft(key).template();
        inService(key);
        mustBeSeen(rows.publish(draft.id(), seen, clock.instant(), by), key);
        return draft;
    }

    /** Gives the draft up; what was published stays. @throws LostRace as {@link #edit} */
    public void drop(String key, int seen) {
        mustBeSeen(rows.drop(draft(key).template().id(), seen), key);
    }

    /** From now on no plan is laid by it; those that follow it keep it. @throws Refused while a draft of it is written */
    public void retire(String key, UUID by) {
        if (method(key).draft() != null) {
            throw new Refused("Un brouillon de ce modèle est en cours. Publiez ou abandonnez d’abord ce brouillon.");
        }
        rows.retire(key, clock.instant(), by);
    }

    /** Plans may be laid by it again. @throws Refused when there are too many already */
    public void putBack(String key) {
        if (method(key).isRetired()) {
            mustHaveRoom();
            rows.putBack(key);
        }
    }

    private void mustHaveRoom() {
        if (book.own().stream().filter(method -> !method.isRetired()).count() >= MOST) {
            throw new Refused(
                    "Vous avez déjà " + MOST + " modèles : modifiez-en un plutôt que d’en ajouter, ou retirez-en un.");
        }
    }

    private Method inService(String key) {
        Method method = method(key);
        if (method.isRetired()) {
            throw new Refused("Ce modèle a été retiré. Remettez d’abord ce modèle en service.");
        }
        return method;
    }

    private Row draft(String key) {
        return rows.newest().stream()
                .filter(row -> !row.published() && row.template().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("draft of " + key));
    }

    private Method method(String key) {
        return book.own(key).orElseThrow(() -> new NotFound("method " + key));
    }

    private static void mustBeSeen(boolean done, String key) {
        if (!done) {
            throw new LostRace(
                    "Ce brouillon a changé depuis que vous avez ouvert la page : rien n’a été modifié.",
                    "/modeles/" + key + "/brouillon");
        }
    }
}
