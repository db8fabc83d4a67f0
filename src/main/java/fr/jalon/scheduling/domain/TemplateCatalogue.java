package fr.jalon.scheduling.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.scheduling.Templates;
import fr.jalon.scheduling.domain.TemplateRepository.Row;
import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Line;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import fr.jalon.site.ReadTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All templates that plans of the company in scope may follow: Jalon's, then its own. */
@Component
@Transactional(readOnly = true)
public class TemplateCatalogue implements Templates {

    private record OwnOf(UUID company) {}

    private final TemplateRepository rows;
    private final CompanyScope scope;
    private final PublishedTemplates published;

    TemplateCatalogue(TemplateRepository rows, PublishedTemplates published, CompanyScope scope) {
        this.rows = rows;
        this.published = published;
        this.scope = scope;
    }

    @Override
    public Optional<Template> find(TemplateId id) {
        return BuiltInTemplates.find(id.key(), id.version()).or(() -> own(id));
    }

    @Override
    public Template of(TemplateId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No template " + id));
    }

    @Override
    public Optional<Template> newest(String key) {
        return BuiltInTemplates.newest(key)
                .or(() -> scope.current().isEmpty()
                        ? Optional.empty()
                        : rows.versions(key).stream().map(Row::template).findFirst());
    }

    @Override
    public List<Template> choices() {
        Stream<Template> own = own().stream()
                .filter(template -> !template.isRetired())
                .map(CompanyTemplate::published)
                .flatMap(Stream::ofNullable);
        return Stream.concat(BuiltInTemplates.all().stream(), own).toList();
    }

    @Override
    public boolean isRetired(String key) {
        return BuiltInTemplates.newest(key).isEmpty()
                && own(key).filter(CompanyTemplate::isRetired).isPresent();
    }

    /** The company's own, drafts and those out of service too, by name. */
    public List<CompanyTemplate> own() {
        return ReadTransaction.once(new OwnOf(scope.required()), this::readOwn);
    }

    private List<CompanyTemplate> readOwn() {
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        rows.newest()
                .forEach(row -> byKey.computeIfAbsent(row.template().key(), key -> new ArrayList<>())
                        .add(row));
        return byKey.values().stream()
                .map(TemplateCatalogue::companyTemplate)
                .sorted(java.util.Comparator.comparing(CompanyTemplate::name))
                .toList();
    }

    /** One of the company's own. */
    public Optional<CompanyTemplate> own(String key) {
        return own().stream().filter(template -> template.key().equals(key)).findFirst();
    }

    @Override
    public List<Template> versions(String key) {
        List<Template> builtIn = BuiltInTemplates.versions(key);
        return builtIn.isEmpty()
                ? rows.versions(key).stream().map(Row::template).toList()
                : builtIn;
    }

    @Override
    public Function<String, String> titles(TemplateId followed) {
        Template now = of(followed);
        List<Template> others = new ArrayList<>();
        return key -> {
            if (now.line(key).isEmpty() && others.isEmpty()) {
                others.addAll(versions(followed.key()));
                others.addAll(BuiltInTemplates.all());
                own().stream()
                        .map(CompanyTemplate::published)
                        .flatMap(Stream::ofNullable)
                        .forEach(others::add);
            }
            return Stream.concat(Stream.of(now), others.stream())
                    .flatMap(template -> template.line(key).stream())
                    .findFirst()
                    .map(Line::title)
                    .orElse("une action d’un ancien modèle");
        };
    }

    private Optional<Template> own(TemplateId id) {
        return published.find(
                scope.required(), id, () -> rows.find(id).filter(Row::published).map(Row::template));
    }

    private static CompanyTemplate companyTemplate(List<Row> newest) {
        Template out = newest.stream()
                .filter(Row::published)
                .map(Row::template)
                .findFirst()
                .orElse(null);
        CompanyTemplate.Draft draft = newest.stream()
                .filter(row -> !row.published())
                .map(row -> new CompanyTemplate.Draft(row.template(), row.edit(), row.by()))
                .findFirst()
                .orElse(null);
        return new CompanyTemplate(
                newest.get(0).template().key(), out, draft, newest.get(0).retiredAt());
    }
}
