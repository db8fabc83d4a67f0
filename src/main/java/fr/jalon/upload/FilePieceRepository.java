package fr.jalon.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The bytes of files, in pieces. */
@Repository
class FilePieceRepository {

    private static final int SIZE = 256 * 1024;

    private final JdbcClient jdbc;

    FilePieceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void create(UUID id, UUID company, long bytes, Instant at) {
        jdbc.sql("INSERT INTO upload.file (id, company_id, bytes, stored_at) VALUES (:id, :company, :bytes, :at)")
                .param("id", id)
                .param("company", company)
                .param("bytes", bytes)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps what a stream holds. */
    @Transactional
    public void write(UUID file, UUID company, InputStream content) throws IOException {
        int rank = 0;
        for (byte[] piece = content.readNBytes(SIZE); piece.length > 0; piece = content.readNBytes(SIZE)) {
            jdbc.sql("""
                            INSERT INTO upload.file_piece (file_id, rank, company_id, content)
                            VALUES (:id, :rank, :company, :content)
                            """)
                    .param("id", file)
                    .param("rank", rank++)
                    .param("company", company)
                    .param("content", piece)
                    .update();
        }
    }

    /** One piece, in a transaction of its own; empty after the last one. */
    @Transactional(readOnly = true)
    public Optional<byte[]> read(UUID file, int rank) {
        return jdbc.sql("SELECT content FROM upload.file_piece WHERE file_id = :id AND rank = :rank")
                .param("id", file)
                .param("rank", rank)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Transactional
    public void delete(Collection<UUID> files) {
        if (!files.isEmpty()) {
            jdbc.sql("DELETE FROM upload.file WHERE id IN (:ids)")
                    .param("ids", files)
                    .update();
        }
    }
}
