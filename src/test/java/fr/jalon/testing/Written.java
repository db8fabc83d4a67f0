package fr.jalon.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files whose text follows from a rule. A test only checks them; it writes them for whoever asks it to. */
public final class Written {

    /** The command that writes. */
    public static final String HOW = "./mvnw -q -Dtest=ModuleTest,TypographyTest -Djalon.write=true test writes it;"
            + " look at the difference and commit it";

    private static final boolean WRITE = Boolean.getBoolean("jalon.write");

    private Written() {}

    /** Whether the file holds that text, be it because it has just been written. */
    public static boolean holds(Path file, String text) throws IOException {
        if (Files.readString(file).equals(text)) {
            return true;
        }
        if (WRITE) {
            Files.writeString(file, text);
        }
        return WRITE;
    }
}
