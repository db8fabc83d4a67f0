package fr.jalon.scheduling.domain;

import fr.jalon.account.Colleague;
import fr.jalon.account.Colleagues;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.scheduling.engine.template.TemplateId;
import fr.jalon.shared.Uuid7;
import fr.jalon.site.ConflictException;
import fr.jalon.site.ForbiddenException;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Copies templates, and writes the drafts of the company's own. */
@Service
@Transactional
public class TemplateService {

    /** More than any company can tell apart in a list of choices. */
    private static final int MOST = 40;

    private final TemplateRepository rows;
    private final TemplateCatalogue templateCatalogue;
    private final Colleagues colleagues;
    private final Clock clock;

    TemplateService(TemplateRepository rows, TemplateCatalogue templateCatalogue, Colleagues colleagues, Clock clock) {
        this.rows = rows;
        this.templateCatalogue = templateCatalogue;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Begins a template of the company's own, as a draft. @param by the membership that does @return its key */
    public String copy(Template from, String name, UUID by) {
        mustHaveRoom();
        String key = Uuid7.next(clock).toString();
        rows.insert(new TemplateEditor(from).as(new TemplateId(key, 1), name), clock.instant(), by);
        return key;
    }

    /**
     * Begins the next version of a published template; nothing happens when it is begun already.
     *
     * @throws ForbiddenException when the template is out of service
     */
    public void begin(String key, UUID by) {
        CompanyTemplate template = inService(key);
        Template published = template.published();
        if (template.draft() == null && published != null) {
            TemplateId next = new TemplateId(key, published.version() + 1);
            rows.insert(new TemplateEditor(published).as(next, published.name()), clock.instant(), by);
        }
    }

    /**
     * The draft as somebody's page showed it.
     *
     * @param seen the edit that page showed
     * @throws ConflictException when somebody has changed it since, published it or given it up
     */
    @Transactional(readOnly = true)
    public CompanyTemplate.Draft seen(String key, int seen) {
        CompanyTemplate.Draft draft = template(key).draft();
        if (draft == null) {
            throw new ConflictException(
                    "Ce brouillon n’est plus là\u00a0: vous ou un collègue l’avez publié ou abandonné depuis que cette page "
                            + "est ouverte. Rien n’a été enregistré.",
                    "/modeles/" + key);
        }
        if (draft.edit() != seen) {
            String who =
                    colleagues.byMembership(draft.by()).map(Colleague::name).orElse("Quelqu’un");
            throw new ConflictException(
                    who + " a changé ce brouillon depuis que vous avez ouvert la page\u00a0: rien n’a été enregistré.",
                    "/modeles/" + key + "/brouillon");
        }
        return draft;
    }

    /**
     * Changes the draft.
     *
     * @param seen the edit that the person's page showed
     * @throws ConflictException when somebody else has changed it since
     */
    public void edit(String key, int seen, UUID by, UnaryOperator<Template> change) {
        Template draft = change.apply(seen(key, seen).template());
        mustBeSeen(rows.update(draft, seen, clock.instant(), by), key);
    }

    /** Makes the draft the version that new plans follow from now on. @throws ConflictException as {@link #edit} */
    public Template publish(String key, int seen, UUID by) {
        Template draft = seen(key, seen).template();
        inService(key);
        mustBeSeen(rows.publish(draft.id(), seen, clock.instant(), by), key);
        return draft;
    }

    /** Gives the draft up; what was published stays. @throws ConflictException as {@link #edit} */
    public void drop(String key, int seen) {
        mustBeSeen(rows.drop(seen(key, seen).template().id(), seen), key);
    }

    /** From now on no new plan follows it; those that do stay with it. @throws ForbiddenException while a draft of it is written */
    public void retire(String key, UUID by) {
        if (template(key).draft() != null) {
            throw new ForbiddenException(
                    "Un brouillon de ce modèle est en cours. Publiez ou abandonnez d’abord ce brouillon.");
        }
        rows.retire(key, clock.instant(), by);
    }

    /** New plans may follow it again. @throws ForbiddenException when there are too many already */
    public void restore(String key) {
        if (template(key).isRetired()) {
            mustHaveRoom();
            rows.restore(key);
        }
    }

    private void mustHaveRoom() {
        if (templateCatalogue.own().stream()
                        .filter(template -> !template.isRetired())
                        .count()
                >= MOST) {
            throw new ForbiddenException(
                    "Vous avez déjà " + MOST + " modèles : modifiez-en un plutôt que d’en ajouter, ou retirez-en un.");
        }
    }

    private CompanyTemplate inService(String key) {
        CompanyTemplate template = template(key);
        if (template.isRetired()) {
            throw new ForbiddenException("Ce modèle a été retiré. Remettez d’abord ce modèle en service.");
        }
        return template;
    }

    private CompanyTemplate template(String key) {
        return templateCatalogue.own(key).orElseThrow(() -> new NotFoundException("template " + key));
    }

    private static void mustBeSeen(boolean done, String key) {
        if (!done) {
            throw new ConflictException(
                    "Ce brouillon a changé depuis que vous avez ouvert la page : rien n’a été modifié.",
                    "/modeles/" + key + "/brouillon");
        }
    }
}
