package fr.jalon.authority.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.authority.directory.DirectoryFile;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.site.NotFoundException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a table of the official directory: looked at first, then written in one transaction, and undone in one. */
@Service
@Transactional(noRollbackFor = RefusedException.class)
public class DirectoryService {

    private final AuthorityRepository authorities;
    private final DirectoryRepository directories;
    private final DirectoryQueries directoryQueries;
    private final DirectoryTakeOverRepository takeOver;
    private final ChangeRepository changes;
    private final Clock clock;

    DirectoryService(
            AuthorityRepository authorities,
            DirectoryRepository directories,
            DirectoryQueries directoryQueries,
            DirectoryTakeOverRepository takeOver,
            ChangeRepository changes,
            Clock clock) {
        this.authorities = authorities;
        this.directories = directories;
        this.directoryQueries = directoryQueries;
        this.takeOver = takeOver;
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps what was read, for the preview; the list is as before. */
    public UUID keep(String fileName, DirectoryFile file, SignedIn by) {
        directories.forgetAbandoned();
        return directories.store(fileName, file, by.name());
    }

    /** Writes it into the list as this is now. @return the row of the history */
    public UUID takeOver(UUID id, SignedIn by) {
        authorities.lockAll();
        DirectoryDetails directory =
                directoryQueries.find(id).orElseThrow(() -> new NotFoundException("directory " + id));
        if (directory.change() != null) {
            throw new RefusedException("Cet annuaire a déjà été repris : voyez l’historique.");
        }
        DirectoryDetails.Counts counts = directoryQueries.counts(id);
        directories.note(id);
        takeOver.takeOver(id, clock.instant());
        UUID change = changes.writeDirectory(
                directory.fileName(),
                Act.IMPORTED,
                Map.of(
                        "created", String.valueOf(counts.created()),
                        "changed", String.valueOf(counts.changed()),
                        "unchanged", String.valueOf(counts.unchanged()),
                        "refused", String.valueOf(counts.refused())),
                null,
                by);
        directories.takenOver(id, change);
        return change;
    }

    /** Takes it back where its authorities are as it left them; the others stay, and are counted. */
    UUID undo(AuthorityChange imported, SignedIn by) {
        UUID id = directoryQueries
                .ofChange(imported.id())
                .map(DirectoryDetails::id)
                .orElseThrow(() -> new NotFoundException("directory of " + imported.id()));
        long written = directoryQueries.written(id);
        int givenBack = takeOver.giveBack(id);
        int removed = takeOver.remove(id);
        return changes.writeDirectory(
                imported.name(),
                Act.UNDONE,
                Map.of(
                        "givenBack", String.valueOf(givenBack),
                        "removed", String.valueOf(removed),
                        "left", String.valueOf(written - givenBack - removed)),
                imported.id(),
                by);
    }
}
