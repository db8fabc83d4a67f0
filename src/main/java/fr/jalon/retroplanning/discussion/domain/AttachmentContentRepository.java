package fr.jalon.retroplanning.discussion.domain;

import fr.jalon.account.CompanyScope;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The bytes of files, in pieces. */
@Component
class AttachmentContentRepository {

    private static final int SIZE = 256 * 1024;

    private final JdbcClient jdbc;
    private final CompanyScope scope;

    AttachmentContentRepository(JdbcClient jdbc, CompanyScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** Keeps what a stream holds. */
    @Transactional
    public void write(UUID attachment, InputStream content) throws IOException {
        int rank = 0;
        for (byte[] piece = content.readNBytes(SIZE); piece.length > 0; piece = content.readNBytes(SIZE)) {
            jdbc.sql("""
                            INSERT INTO retroplanning.attachment_piece (attachment_id, rank, company_id, content)
                            VALUES (:id, :rank, :company, :content)
                            """)
                    .param("id", attachment)
                    .param("rank", rank++)
                    .param("company", scope.required())
                    .param("content", piece)
                    .update();
        }
    }

    /** One piece, in a transaction of its own; empty after the last one. */
    @Transactional(readOnly = true)
    public Optional<byte[]> read(UUID attachment, int rank) {
        return jdbc.sql("SELECT content FROM retroplanning.attachment_piece WHERE attachment_id = :id AND rank = :rank")
                .param("id", attachment)
                .param("rank", rank)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }
}
