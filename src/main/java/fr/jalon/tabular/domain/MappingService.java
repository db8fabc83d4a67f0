package fr.jalon.tabular.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.mapping.ChoiceFaults;
import fr.jalon.tabular.mapping.ColumnChoice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the company in scope has said of the columns of layouts, as far as the import still has those fields. */
@Service
class MappingService {

    private final MappingRepository mappings;
    private final CompanyScope scope;

    MappingService(MappingRepository mappings, CompanyScope scope) {
        this.mappings = mappings;
        this.scope = scope;
    }

    @Transactional(readOnly = true)
    public Optional<ColumnChoice> find(TableImport target, String fingerprint) {
        return mappings.find(scope.required(), target.key(), fingerprint).filter(said -> holds(target, said));
    }

    /** All of them, by the fingerprint of the layout. */
    @Transactional(readOnly = true)
    public Map<String, ColumnChoice> all(TableImport target) {
        Map<String, ColumnChoice> all = new LinkedHashMap<>();
        mappings.all(scope.required(), target.key()).forEach((fingerprint, said) -> {
            if (holds(target, said)) {
                all.put(fingerprint, said);
            }
        });
        return all;
    }

    private static boolean holds(TableImport target, ColumnChoice said) {
        return said.fields().values().stream()
                        .allMatch(key -> target.schema().field(key).isPresent())
                && ChoiceFaults.of(target.schema(), said.fields().values()).isEmpty();
    }
}
