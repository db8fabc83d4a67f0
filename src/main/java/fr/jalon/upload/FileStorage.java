package fr.jalon.upload;

import fr.jalon.shared.Uuid7;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files of companies. Who may have one is for the module that points to it to say; row-level security keeps each
 * company to its own.
 */
@Service
public class FileStorage {

    private final FilePieceRepository pieces;
    private final Clock clock;

    FileStorage(FilePieceRepository pieces, Clock clock) {
        this.pieces = pieces;
        this.clock = clock;
    }

    /**
     * Keeps a file, in the transaction that also keeps what points to it.
     *
     * @param company whose it is: the one the transaction works for
     * @return the id to point to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID store(UUID company, IncomingFile file) throws IOException {
        UUID id = Uuid7.next(clock);
        pieces.create(id, company, file.bytes(), clock.instant());
        try (InputStream in = Files.newInputStream(file.content())) {
            pieces.write(id, company, in);
        }
        return id;
    }

    /**
     * Writes the content, piece by piece, without a connection held meanwhile.
     *
     * @param bytes how many there should be
     * @throws IOException when the reader is gone, or the file has been deleted since
     */
    public void copy(UUID id, long bytes, OutputStream out) throws IOException {
        long sent = 0;
        Optional<byte[]> piece = pieces.read(id, 0);
        for (int rank = 1; piece.isPresent(); rank++) {
            out.write(piece.get());
            sent += piece.get().length;
            piece = pieces.read(id, rank);
        }
        if (sent != bytes) {
            throw new IOException("File " + id + " ends after " + sent + " of " + bytes + " bytes");
        }
    }

    /** Deletes files for good, in the transaction that deleted what pointed to them; an unknown id is none. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Collection<UUID> ids) {
        pieces.delete(ids);
    }
}
