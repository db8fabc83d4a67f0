package fr.jalon.site.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * The passwords of the three roles of an embedded cluster, made when it is made. Their file is written last, in one
 * move: a folder without it holds a cluster whose making was cut short, and nothing of anyone's.
 */
record ClusterPasswords(String superuser, String owner, String application) {

    static final String FILE = "passwords.properties";

    static ClusterPasswords random() {
        return new ClusterPasswords(secret(), secret(), secret());
    }

    static Optional<ClusterPasswords> load(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties stored = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            stored.load(in);
        }
        return Optional.of(new ClusterPasswords(
                required(stored, "superuser"), required(stored, "owner"), required(stored, "application")));
    }

    void save(Path folder) throws IOException {
        Properties stored = new Properties();
        stored.setProperty("superuser", superuser);
        stored.setProperty("owner", owner);
        stored.setProperty("application", application);
        Path draft = folder.resolve(FILE + ".new");
        try (OutputStream out = Files.newOutputStream(draft)) {
            stored.store(out, "Passwords of the embedded PostgreSQL, readable by this system user alone");
        }
        if (Files.getFileAttributeView(draft, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String required(Properties stored, String key) {
        String value = stored.getProperty(key);
        if (value == null) {
            throw new DatabaseFolderException("Le fichier " + FILE + " du dossier de la base est incomplet (" + key
                    + " manque) : restaurez-le depuis une sauvegarde.");
        }
        return value;
    }

    private static String secret() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
