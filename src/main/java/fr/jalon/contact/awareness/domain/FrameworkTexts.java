package fr.jalon.contact.awareness.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.ErasedPerson;
import fr.jalon.account.PersonalTextRows;
import fr.jalon.shared.Siren;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The titles of framework agreements, what was ordered, and the services that order. */
@Component
class FrameworkTexts extends PersonalTextRows {

    private static final String OF_FRAMEWORK = "(SELECT f.siren FROM contact.framework f WHERE f.id = t.framework_id)";

    private static final int NAME = 200;

    private record Named(UUID id, UUID frameworkId, String siren, String name) {}

    private final FrameworkRepository frameworks;
    private final JdbcClient jdbc;
    private final CompanyScope scope;

    FrameworkTexts(FrameworkRepository frameworks, JdbcClient jdbc, CompanyScope scope) {
        super(jdbc, scope, List.of(new TextColumn("contact.framework_order", "id", "label", 300, OF_FRAMEWORK)));
        this.frameworks = frameworks;
        this.jdbc = jdbc;
        this.scope = scope;
    }

    @Override
    public void forget(ErasedPerson person) {
        super.forget(person);
        renameServices(person);
        frameworks.findByCompanyId(scope.required()).forEach(one -> one.forget(person.about(one.authority())));
    }

    /** Two that bore the name of one person are still two. */
    private void renameServices(ErasedPerson person) {
        Map<UUID, Set<String>> taken = new HashMap<>();
        List<Named> services = services();
        services.forEach(one -> taken.computeIfAbsent(one.frameworkId(), framework -> new HashSet<>())
                .add(one.name()));
        for (Named one : services) {
            String left = person.about(new Siren(one.siren())).erase(one.name(), NAME);
            if (!left.equals(one.name())) {
                Set<String> others = taken.getOrDefault(one.frameworkId(), Set.of());
                jdbc.sql("UPDATE contact.framework_service SET name = ? WHERE id = ? AND company_id = ?")
                        .params(free(left, others), one.id(), scope.required())
                        .update();
            }
        }
    }

    private List<Named> services() {
        return jdbc.sql("""
                        SELECT s.id, s.framework_id, f.siren, s.name FROM contact.framework_service s
                            JOIN contact.framework f ON f.id = s.framework_id
                        WHERE s.company_id = ? ORDER BY s.id""").param(scope.required()).query(Named.class).list();
    }

    /** The name, with a number where another service has it; it is taken from now on. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            String suffix = " (" + number + ")";
            free = name.substring(0, Math.min(name.length(), NAME - suffix.length())) + suffix;
        }
        return free;
    }
}
