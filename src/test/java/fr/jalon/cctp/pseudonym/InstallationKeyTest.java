package fr.jalon.cctp.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyTest {

    private static final byte[] SECRET = "une clé de dialogue".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HERE = {1};
    private static final byte[] ELSEWHERE = {2};

    @TempDir
    Path folder;

    @Test
    void whatIsSealedOpensWithTheSameKeyForTheSameDialogueOnly() throws IOException {
        Path file = folder.resolve("sub/cctp.key");
        byte[] sealed = new InstallationKey(file).seal(SECRET, HERE);

        assertThat(new InstallationKey(file).open(sealed, HERE)).isEqualTo(SECRET);
        assertThat(new InstallationKey(file).seal(SECRET, HERE))
                .as("never twice alike")
                .isNotEqualTo(sealed);
        assertThatThrownBy(() -> new InstallationKey(file).open(sealed, ELSEWHERE))
                .isInstanceOf(KeyUnavailableException.class);
        assertThatThrownBy(() -> new InstallationKey(folder.resolve("other.key")).open(sealed, HERE))
                .isInstanceOf(KeyUnavailableException.class);
        sealed[sealed.length - 1]++;
        assertThatThrownBy(() -> new InstallationKey(file).open(sealed, HERE))
                .isInstanceOf(KeyUnavailableException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsNoKeyIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("cctp.key"), "pas une clé");

        assertThatThrownBy(() -> new InstallationKey(file).seal(SECRET, HERE))
                .isInstanceOf(KeyUnavailableException.class)
                .hasMessageContaining("cctp.key");
    }

    @Test
    void namesAreTwoWordsAndNeverTwiceInADialogue() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 2048; i++) {
            String name = NeutralNames.of(UUID.randomUUID(), taken::contains);
            assertThat(name).matches("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");
            assertThat(taken.add(name)).isTrue();
        }
        assertThatThrownBy(() -> NeutralNames.of(UUID.randomUUID(), taken::contains))
                .isInstanceOf(IllegalStateException.class);
    }
}
