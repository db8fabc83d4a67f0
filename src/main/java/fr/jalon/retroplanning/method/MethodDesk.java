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

    /**
     * Begins a template of the company's own, as a draft.
     *
     * @param by the membership that does
     * @return its key
     */
    public String copy(Template from, String name, UUID by) {
        if (book.own().size() >= MOST) {
            throw new Refused("Vous avez déjà " + MOST + " modèles : modifiez-en un plutôt que d’en ajouter.");
        }
        TemplateId id = new TemplateId(Uuid7.next(clock).toString(), 1);
        rows.insert(new Rewriting(from).as(id, name), clock.instant(), by);
        return id.key();
    }

    /** Begins the next version of a published template; nothing happens when it is begun already. */
    public void begin(String key, UUID by) {
        Method method = method(key);
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
        mustBeSeen(rows.publish(draft.id(), seen, clock.instant(), by), key);
        return draft;
    }

    /** Gives the draft up; what was published stays. @throws LostRace as {@link #edit} */
    public void drop(String key, int seen) {
        mustBeSeen(rows.drop(draft(key).template().id(), seen), key);
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
