package fr.jalon.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A file of src/main/resources/reference: {@code #} opens a comment, {@code ;} parts columns, empty columns are kept. */
final class ReferenceFile {

    private ReferenceFile() {}

    static List<String[]> rows(String name) {
        try (InputStream raw = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            if (raw == null) {
                throw new IllegalStateException("Reference file missing: " + name);
            }
            InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> OfficialNames.printed(line).split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reference file unreadable: " + name, e);
        }
    }
}
