package fr.jalon.site.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Asks all histories at once whether every migration was applied as it is now: at nearly every start it was, and then
 * Flyway, which goes through them module by module, is not begun. On any difference or doubt it is, and says what is wrong.
 */
@Component
@Primary
class SparingMigrationStrategy implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SparingMigrationStrategy.class);

    private final ObjectProvider<SpringModulithFlywayMigrationStrategy> moduleByModule;
    private final ResourcePatternResolver resources;

    SparingMigrationStrategy(
            ObjectProvider<SpringModulithFlywayMigrationStrategy> moduleByModule, ResourcePatternResolver resources) {
        this.moduleByModule = moduleByModule;
        this.resources = resources;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (!isUpToDate(flyway.getConfiguration().getDataSource())) {
            moduleByModule.getObject().migrate(flyway);
        }
    }

    boolean isUpToDate(DataSource database) {
        try {
            Set<String> files = MigrationFiles.applied(resources);
            Set<String> modules =
                    files.stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
            return files.equals(MigrationHistories.of(modules, database));
        } catch (IOException | SQLException doubt) {
            LOG.debug("Flyway will say more", doubt);
            return false;
        }
    }
}
