package fr.jalon.market.imports.domain;

import fr.jalon.market.intake.reading.SaidColumns;
import fr.jalon.market.intake.reading.UnknownColumns;
import fr.jalon.tabular.AdminTables;
import fr.jalon.upload.FileInspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tables of awards whose columns have names that nobody knows beforehand. */
@Component
public class AwardTables {

    private final AdminTables tables;

    AwardTables(AdminTables tables) {
        this.tables = tables;
    }

    /** What administrators have said of such columns so far. Asked outside of a transaction. */
    SaidColumns said() {
        return new SaidColumns(tables.saidColumns(AwardTableImport.KEY));
    }

    /**
     * Where the columns of a table are said, which then has it; empty for what needs nothing said, and for what the page
     * cannot bear: the import refuses that with the names of its columns.
     */
    public Optional<String> pageOfUnknownColumns(Path file, String fileName) throws IOException {
        return Files.size(file) <= FileInspector.LARGEST && UnknownColumns.in(file, said())
                ? tables.take(AwardTableImport.KEY, file, fileName)
                : Optional.empty();
    }
}
