package fr.jalon.market.imports.domain;

import fr.jalon.market.imports.merge.ImportCounts;
import fr.jalon.site.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar jalon.jar import FILE…}: each file in its own transaction, in the order given. The last line on standard
 * output is for scripts; what went wrong, and why records were rejected, is said on standard error.
 */
@Component
class ImportCommand implements Command {

    private final ImportService importer;
    private final ImportRepository importRepository;
    private final RejectionReport rejections;

    ImportCommand(ImportService importer, ImportRepository importRepository, RejectionReport rejections) {
        this.importer = importer;
        this.importRepository = importRepository;
        this.rejections = rejections;
    }

    @Override
    public String name() {
        return "import";
    }

    /** 0 when every file was imported, else 1. */
    @Override
    public int run(List<String> files, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println("Indiquez au moins un fichier : java -jar jalon.jar import FICHIER…");
            return 1;
        }
        ImportCounts total = ImportCounts.NONE;
        List<String> rejected = new ArrayList<>();
        int code = 0;
        for (String name : files) {
            try {
                Path file = readable(Path.of(name));
                String shortName = String.valueOf(file.getFileName());
                UUID id = importRepository.open(shortName, Files.size(file), "ligne de commande");
                ImportCounts counts = importer.run(id, shortName, file);
                rejected.addAll(rejections.lines(id, name));
                total = total.plus(counts);
                if (files.size() > 1) {
                    out.println(name + " : " + counts.line());
                }
            } catch (ImportFailedException | IOException e) {
                err.println(name + " : " + e.getMessage());
                code = 1;
            }
        }
        out.println(total.line());
        rejected.forEach(err::println);
        return code;
    }

    static Path readable(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("Le fichier est introuvable.");
        }
        if (!Files.isReadable(file)) {
            throw new IOException("Le fichier ne peut pas être lu : les droits manquent.");
        }
        return file;
    }
}
