package fr.jalon.market.imports.domain;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.SomePeople;
import fr.jalon.tabular.domain.TableDraft;
import fr.jalon.tabular.domain.TableDraftOwner;
import fr.jalon.tabular.domain.TableDraftService;
import fr.jalon.tabular.domain.TableImportService;
import fr.jalon.tabular.mapping.ColumnChoice;
import fr.jalon.testing.MatrixWorld;
import fr.jalon.upload.IncomingFile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of awards that administrators have brought: one on its way, with a line that is refused, and one handed over. */
@Component
class AwardTableWorld implements MatrixWorld {

    private final AwardTableImport target;
    private final TableDraftService drafts;
    private final TableImportService importService;
    private final SomePeople people;
    private final CompanyScope scope;
    private final ImportQueries imports;
    private @Nullable UUID imported;

    AwardTableWorld(
            AwardTableImport target,
            TableDraftService drafts,
            TableImportService importService,
            SomePeople people,
            CompanyScope scope,
            ImportQueries imports) {
        this.target = target;
        this.drafts = drafts;
        this.importService = importService;
        this.people = people;
        this.scope = scope;
        this.imports = imports;
    }

    @Override
    public Set<String> names() {
        return Set.of("awardTable", "awardDraft", "importedAwardDraft");
    }

    /** What is handed over is made once: each one takes a place in the queue of imports. */
    @Override
    public synchronized Map<String, String> values() {
        return scope.runAs(TableDraftOwner.ADMINS, () -> {
            UUID handedOver = imported == null ? handedOver() : imported;
            imported = handedOver;
            return Map.of(
                    "awardTable", target.key(),
                    "awardDraft", draft().toString(),
                    "importedAwardDraft", handedOver.toString());
        });
    }

    private UUID handedOver() {
        UUID draft = draft();
        try {
            importService.importRows(target, draft, people.theAdmin());
            Awaitility.await("the end of imports")
                    .until(() -> imports.latest(20, 0).stream().noneMatch(ImportDetails::isRunning));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return draft;
    }

    private UUID draft() {
        String table = "Dossier;Qui achète;Quoi\n2024-1;" + Samples.buyer() + ";Élagage\n2024-2;12;Entretien\n";
        try (IncomingFile file = IncomingFile.of("matrice.csv", table.getBytes(StandardCharsets.UTF_8))) {
            TableDraft draft = drafts.upload(target, file);
            drafts.map(
                    target,
                    draft.id(),
                    drafts.overview(target, draft),
                    new ColumnChoice(Map.of(0, "id", 1, "acheteur_id", 2, "objet")));
            return draft.id();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
