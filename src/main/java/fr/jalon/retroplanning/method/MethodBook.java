package fr.jalon.retroplanning.method;

import fr.jalon.account.CompanyScope;
import fr.jalon.retroplanning.engine.template.BuiltInTemplates;
import fr.jalon.retroplanning.engine.template.Line;
import fr.jalon.retroplanning.engine.template.Template;
import fr.jalon.retroplanning.engine.template.TemplateId;
import fr.jalon.retroplanning.method.MethodRows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All templates that the company in scope may lay plans by: Jalon's, then its own. */
@Component
@Transactional(readOnly = true)
public class MethodBook {

    /** Enough for the companies at work at one time; a template is some 30 kB. */
    private static final int REMEMBERED = 500;

    private record Owned(UUID company, TemplateId id) {}

    private final MethodRows rows;
    private final CompanyScope scope;
    /** Published versions never change, so they can be remembered; whose they are is part of the key. */
    private final Map<Owned, Template> published = new ConcurrentHashMap<>();

    MethodBook(MethodRows rows, CompanyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** A published version; empty when there is none such. */
    public Optional<Template> find(TemplateId id) {
        return BuiltInTemplates.find(id.key(), id.version()).or(() -> own(id));
    }

    /** The version a plan was laid by. @throws IllegalStateException when it is gone, which cannot be */
    public Template of(TemplateId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No template " + id));
    }

    /** The newest version of one template, by key. */
    public Optional<Template> newest(String key) {
        return BuiltInTemplates.newest(key)
                .or(() -> scope.current().isEmpty()
                        ? Optional.empty()
                        : rows.versions(key).stream().map(Row::template).findFirst());
    }

    /** What plans may be laid by: the newest version of each in service, Jalon's first. */
    public List<Template> choices() {
        Stream<Template> own = own().stream()
                .filter(method -> !method.isRetired())
                .map(Method::published)
                .flatMap(Stream::ofNullable);
        return Stream.concat(BuiltInTemplates.all().stream(), own).toList();
    }

    /** Whether it is one of the company's own that was taken out of service. */
    public boolean isRetired(String key) {
        return BuiltInTemplates.newest(key).isEmpty()
                && own(key).filter(Method::isRetired).isPresent();
    }

    /** The company's own, drafts and those out of service too, by name. */
    public List<Method> own() {
        Map<String, List<Row>> byKey = new LinkedHashMap<>();
        rows.newest()
                .forEach(row -> byKey.computeIfAbsent(row.template().key(), key -> new ArrayList<>())
                        .add(row));
        return byKey.values().stream()
                .map(MethodBook::method)
                .sorted(java.util.Comparator.comparing(Method::name))
                .toList();
    }

    /** One of the company's own. */
    public Optional<Method> own(String key) {
        return own().stream().filter(method -> method.key().equals(key)).findFirst();
    }

    /** Every published version of one of the company's own, the newest first. */
    public List<Template> versions(String key) {
        return rows.versions(key).stream().map(Row::template).toList();
    }

    /**
     * The title of a line by its key, also of one that only other versions or other templates have: these are read at the
     * first such line, once, in the transaction of who asks.
     */
    public Function<String, String> titles(TemplateId followed) {
        Template now = of(followed);
        List<Template> others = new ArrayList<>();
        return key -> {
            if (now.line(key).isEmpty() && others.isEmpty()) {
                others.addAll(versions(followed.key()));
                others.addAll(BuiltInTemplates.all());
                own().stream()
                        .map(Method::published)
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
        Owned key = new Owned(scope.required(), id);
        Template known = published.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Template> read = rows.find(id).filter(Row::published).map(Row::template);
        read.ifPresent(template -> {
            if (published.size() >= REMEMBERED) {
                published.clear();
            }
            published.put(key, template);
        });
        return read;
    }

    private static Method method(List<Row> newest) {
        Template out = newest.stream()
                .filter(Row::published)
                .map(Row::template)
                .findFirst()
                .orElse(null);
        Method.Draft draft = newest.stream()
                .filter(row -> !row.published())
                .map(row -> new Method.Draft(row.template(), row.edit(), row.by()))
                .findFirst()
                .orElse(null);
        return new Method(
                newest.get(0).template().key(), out, draft, newest.get(0).retiredAt());
    }
}
