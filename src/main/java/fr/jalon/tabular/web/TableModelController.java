package fr.jalon.tabular.web;

import fr.jalon.account.SignedIn;
import fr.jalon.site.CsvTable;
import fr.jalon.tabular.TableField;
import fr.jalon.tabular.TableImport;
import fr.jalon.tabular.domain.TableImports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Something to begin a list with. */
@Controller
class TableModelController {

    private final TableImports imports;

    TableModelController(TableImports imports) {
        this.imports = imports;
    }

    /** An empty table with the right headings, to begin a list with. */
    @GetMapping("/imports/tables/{kind}/modele.csv")
    void model(@PathVariable String kind, @AuthenticationPrincipal SignedIn me, HttpServletResponse response)
            throws IOException {
        TableImport target = imports.find(kind, me);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"modele-" + target.key() + ".csv\"");
        try (CsvTable table =
                CsvTable.forSpreadsheets(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            table.write(target.schema().fields().stream().map(TableField::label).toArray());
        }
    }
}
