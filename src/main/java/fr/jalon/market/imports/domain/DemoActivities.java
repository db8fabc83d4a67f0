package fr.jalon.market.imports.domain;

import fr.jalon.account.DemoAccountsCreated;
import fr.jalon.market.intake.reading.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the invented holders of the demonstration do, brought in as the administrator brings Sirene in. */
@Component
@ConditionalOnProperty("jalon.demo.enabled")
class DemoActivities {

    /** After the awards, without which nobody holds a contract. */
    private static final int AFTER_AWARDS = 101;

    private final ActivityService activities;

    DemoActivities(ActivityService activities) {
        this.activities = activities;
    }

    @EventListener
    @Order(AFTER_AWARDS)
    void on(DemoAccountsCreated founded) throws IOException, SQLException, UnreadableFileException {
        Path file = Files.createTempFile("jalon-demo-", ".csv");
        try (InputStream in = Objects.requireNonNull(DemoActivities.class.getResourceAsStream("/demo/activites.csv"))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            activities.load(file);
        } finally {
            Files.delete(file);
        }
    }
}
