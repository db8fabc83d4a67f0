package fr.jalon.site.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second Jalon off the same folder. The system drops the lock when the process dies, however it dies. */
record DataFolderLock(FileChannel channel, FileLock lock) implements AutoCloseable {

    static DataFolderLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("jalon.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new DatabaseFolderException("Une autre instance de Jalon utilise déjà le dossier "
                    + folder.toAbsolutePath().normalize()
                    + " : arrêtez-la, ou indiquez un autre dossier avec la propriété jalon.postgres.directory.");
        }
        return new DataFolderLock(channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isValid()) {
            lock.release();
        }
        channel.close();
    }
}
