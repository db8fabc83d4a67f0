package fr.jalon.site.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The migrations this Jalon brings, as the histories of its modules name them when all have been applied. */
final class MigrationFiles {

    static final String FOLDER = "classpath:db/migration";

    private static final Pattern NAME = Pattern.compile(".*/([^/]+)/V(\\d+)__[^/]+\\.sql");

    private MigrationFiles() {}

    /**
     * One line each: module, version, checksum, and {@code true} for "was applied".
     *
     * @throws IOException also when one is no plain migration with a number, about which the histories say something else
     */
    static Set<String> applied(ResourcePatternResolver resources) throws IOException {
        Set<String> lines = new TreeSet<>();
        for (Resource file : resources.getResources(FOLDER + "/*/*.*")) {
            Matcher name = NAME.matcher(file.getURL().toString());
            if (!name.matches()) {
                throw new IOException("No plain migration: " + file);
            }
            try (InputStream in = file.getInputStream()) {
                lines.add(name.group(1) + " " + name.group(2) + " " + checksum(in) + " true");
            }
        }
        return lines;
    }

    /** As Flyway computes it: over the lines, without what ends them. */
    private static int checksum(InputStream in) throws IOException {
        CRC32 sum = new CRC32();
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = text.readLine(); line != null; line = text.readLine()) {
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return (int) sum.getValue();
    }
}
