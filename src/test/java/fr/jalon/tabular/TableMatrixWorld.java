package fr.jalon.tabular;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SignedIn;
import fr.jalon.account.SomePeople;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.domain.TableDraftService;
import fr.jalon.tabular.domain.TableImportService;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.testing.MatrixWorld;
import fr.jalon.upload.IncomingFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Files on their way, and one that has been imported. */
@Component
class TableMatrixWorld implements MatrixWorld {

    private static final String TABLE =
            "SIREN;Collectivité;Vu le\n217500016;Ville de Test;6/12/2027\n12;Fausse;demain\n";

    private final SampleImport target;
    private final TableDraftService drafts;
    private final TableImportService importService;
    private final SomePeople people;
    private final CompanyScope scope;

    TableMatrixWorld(
            SampleImport target,
            TableDraftService drafts,
            TableImportService importService,
            SomePeople people,
            CompanyScope scope) {
        this.target = target;
        this.drafts = drafts;
        this.importService = importService;
        this.people = people;
        this.scope = scope;
    }

    @Override
    public Set<String> names() {
        return Set.of("table", "tableDraft", "importedTable");
    }

    @Override
    public Map<String, String> values() {
        SignedIn owner = people.theOwner();
        return scope.runAs(owner.company(), () -> {
            UUID imported = draft();
            try {
                importService.importRows(target, imported, owner);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return Map.of(
                    "table", target.key(),
                    "tableDraft", draft().toString(),
                    "importedTable", imported.toString());
        });
    }

    private UUID draft() {
        try (IncomingFile file = IncomingFile.of("essais.csv", TABLE.getBytes(StandardCharsets.UTF_8))) {
            TableDraft draft = drafts.upload(target, file);
            drafts.map(
                    target,
                    draft.id(),
                    drafts.overview(target, draft),
                    new ColumnChoice(Map.of(0, "siren", 1, "nom", 2, "vuLe")));
            return draft.id();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
