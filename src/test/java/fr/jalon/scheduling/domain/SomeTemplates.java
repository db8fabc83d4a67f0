package fr.jalon.scheduling.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateEditor;
import fr.jalon.testing.MatrixWorld;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Companies' own templates for tests. */
@Component
public class SomeTemplates implements MatrixWorld {

    private final TemplateService templateService;
    private final TemplateCatalogue templateCatalogue;
    private final CompanyScope scope;
    private final SomePeople people;

    SomeTemplates(
            TemplateService templateService,
            TemplateCatalogue templateCatalogue,
            CompanyScope scope,
            SomePeople people) {
        this.templateService = templateService;
        this.templateCatalogue = templateCatalogue;
        this.scope = scope;
        this.people = people;
    }

    /** A copy of the template for services, as a draft. @return its key */
    public String draft(SignedIn by, String name) {
        return scope.runAs(
                by.company(),
                () -> templateService.copy(BuiltInTemplates.SERVICES_ET_FOURNITURES, name, by.membership()));
    }

    /** The same, published. */
    public Template published(SignedIn by, String name) {
        String key = draft(by, name);
        return publish(by, key);
    }

    /** A published copy without some lines. @return its key */
    public String without(SignedIn by, List<String> lineKeys) {
        String key = draft(by, "Sans " + lineKeys.size());
        for (String lineKey : lineKeys) {
            int edit = edit(by, key);
            scope.runAs(
                    by.company(),
                    () -> templateService.edit(
                            key,
                            edit,
                            by.membership(),
                            draft -> new TemplateEditor(draft)
                                    .without(draft.line(lineKey).orElseThrow())));
        }
        return publish(by, key).key();
    }

    /** Publishes the draft as it stands. */
    public Template publish(SignedIn by, String key) {
        int edit = edit(by, key);
        return scope.runAs(by.company(), () -> templateService.publish(key, edit, by.membership()));
    }

    /** The edit that a page of the draft would show now. */
    public int edit(SignedIn by, String key) {
        return Objects.requireNonNull(find(by, key).draft()).edit();
    }

    public CompanyTemplate find(SignedIn by, String key) {
        return scope.runAs(by.company(), () -> templateCatalogue.own(key).orElseThrow());
    }

    /** All of somebody's company. */
    public List<CompanyTemplate> of(SignedIn by) {
        return scope.runAs(by.company(), () -> templateCatalogue.own());
    }

    @Override
    public Set<String> names() {
        return Set.of("template", "line", "edit", "published");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        return scope.runAs(owner.company(), () -> fresh(owner));
    }

    /** The first one's next version as if nobody had touched it, and another that is in service. */
    private Map<String, String> fresh(SignedIn owner) {
        String key = named(owner, "Chez nous");
        CompanyTemplate.Draft draft = templateCatalogue.own(key).orElseThrow().draft();
        if (draft != null) {
            templateService.drop(key, draft.edit());
        }
        templateService.begin(key, owner.membership());
        String published = named(owner, "En service");
        templateService.restore(published);
        return Map.of(
                "template",
                key,
                "line",
                "e1.o3.influence",
                "edit",
                String.valueOf(edit(owner, key)),
                "published",
                published);
    }

    private String named(SignedIn owner, String name) {
        return templateCatalogue.own().stream()
                .filter(template -> template.published() != null
                        && template.published().name().equals(name))
                .map(CompanyTemplate::key)
                .findFirst()
                .orElseGet(() -> published(owner, name).key());
    }
}
