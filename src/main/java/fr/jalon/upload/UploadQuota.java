package fr.jalon.upload;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** How much a company may hold, all its files together ({@code jalon.attachments.quota}). */
@Component
public class UploadQuota {

    /**
     * Whoever asks for room and then fills it takes the advisory lock of this name and the company before: two at once must
     * not both take the last room.
     */
    public static final String LOCK = "files";

    private final JdbcClient jdbc;
    private final long allowed;

    UploadQuota(JdbcClient jdbc, @Value("${jalon.attachments.quota:500MB}") DataSize allowed) {
        this.jdbc = jdbc;
        this.allowed = allowed.toBytes();
    }

    /** Whether the company in scope may keep so many bytes more. */
    @Transactional(readOnly = true)
    public boolean hasRoom(UUID company, long bytes) {
        return used(company) + bytes <= allowed;
    }

    /** What the files of the company in scope occupy: {@code 12 Mo sur 500 Mo}. */
    @Transactional(readOnly = true)
    public String words(UUID company) {
        return FileSizes.words(used(company)) + " sur " + FileSizes.words(allowed);
    }

    private long used(UUID company) {
        return jdbc.sql("SELECT coalesce(sum(bytes), 0) FROM upload.file WHERE company_id = :company")
                .param("company", company)
                .query(Long.class)
                .single();
    }
}
