package fr.jalon.site.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    @TempDir
    Path cluster;

    /** As initdb does while somebody looks whether a server runs. */
    @Test
    void aFileThatComesAndGoesIsNoServerAndNoError() throws Exception {
        Path pidFile = cluster.resolve("postmaster.pid");
        AtomicBoolean looking = new AtomicBoolean(true);
        CompletableFuture<Integer> comingAndGoing = CompletableFuture.supplyAsync(() -> {
            int times = 0;
            while (looking.get()) {
                try {
                    Files.writeString(pidFile, "");
                    Files.deleteIfExists(pidFile);
                    times++;
                } catch (java.io.IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
            return times;
        });
        for (int look = 0; look < 20_000; look++) {
            assertThat(ServerProcess.in(cluster)).isEmpty();
        }
        looking.set(false);
        assertThat(comingAndGoing.get()).isPositive();
    }
}
