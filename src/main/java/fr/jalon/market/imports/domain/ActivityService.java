package fr.jalon.market.imports.domain;

import fr.jalon.market.imports.merge.ActivityCounts;
import fr.jalon.market.imports.merge.ActivityTransaction;
import fr.jalon.market.intake.reading.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings the activities of holders in, in one transaction: after it the base holds the whole file, or none of it. */
@Service
class ActivityService {

    private final DataSource dataSource;

    ActivityService(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws UnreadableFileException if the base is as it was; the message says why in French */
    @Transactional(rollbackFor = Exception.class)
    ActivityCounts load(Path file) throws UnreadableFileException, IOException, SQLException {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return new ActivityTransaction(connection).run(file);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
