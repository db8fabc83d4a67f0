package fr.jalon.market.imports.domain;

import fr.jalon.account.DemoAccountsCreated;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The awards of the demonstration, imported like any others. Their dates are written as distances from today
 * ({@code @{-36m+20d}}), so that the small world never ages.
 */
@Component
@ConditionalOnProperty("jalon.demo.enabled")
class DemoAwards {

    private static final List<String> FILES =
            List.of("decp-2019.json", "decp-2022.json", "decp-2022.xml", "decp-tabulaire.csv");
    private static final Pattern DATE = Pattern.compile("@\\{([+-]\\d+)m(?:([+-]\\d+)d)?}");
    private static final String BY = "démonstration";

    private final ImportService importer;
    private final ImportRepository importRepository;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoAwards(ImportService importer, ImportRepository importRepository, JdbcClient jdbc, Clock clock) {
        this.importer = importer;
        this.importRepository = importRepository;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Order(100)
    void on(DemoAccountsCreated founded) throws ImportFailedException, IOException {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM market.intake WHERE requested_by = ? AND state = 'DONE')")
                .param(BY)
                .query(Boolean.class)
                .single();
        if (there) {
            return;
        }
        for (String name : FILES) {
            Path file = Files.createTempFile("jalon-demo-", name);
            try {
                Files.writeString(file, dated(text(name), LocalDate.now(clock)));
                importer.run(importRepository.open(name, Files.size(file), BY), name, file);
            } finally {
                Files.delete(file);
            }
        }
    }

    static String dated(String text, LocalDate today) {
        return DATE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(today.plusMonths(Long.parseLong(match.group(1)))
                        .plusDays(match.group(2) == null ? 0 : Long.parseLong(match.group(2)))
                        .toString()));
    }

    private static String text(String name) {
        try (InputStream in = DemoAwards.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The demonstration's " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
