package fr.jalon.market.imports.domain;

import fr.jalon.market.imports.merge.ActivityCounts;
import fr.jalon.market.intake.reading.UnreadableFileException;
import fr.jalon.site.Command;
import fr.jalon.site.French;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** {@code java -jar jalon.jar activites FILE…}: the NAF of holders out of Sirene; each file in its own transaction, a later one wins. */
@Component
class ActivityCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(ActivityCommand.class);
    private static final String UNTOUCHED = " La base est restée comme avant.";

    private final ActivityService activities;

    ActivityCommand(ActivityService activities) {
        this.activities = activities;
    }

    @Override
    public String name() {
        return "activites";
    }

    /** 0 when every file was read to its end, else 1. */
    @Override
    public int run(List<String> files, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println("Indiquez au moins un fichier : java -jar jalon.jar activites FICHIER…");
            return 1;
        }
        int code = 0;
        for (String name : files) {
            try {
                ActivityCounts counts = activities.load(ImportCommand.readable(Path.of(name)));
                out.println(name + " : " + counts.line());
                sayFaults(name, counts, err);
            } catch (UnreadableFileException | IOException e) {
                err.println(name + " : " + e.getMessage() + UNTOUCHED);
                code = 1;
            } catch (SQLException e) {
                LOG.error("Activities of {} could not be stored", name, e);
                err.println(name + " : La base n’a pas pu être écrite ; la cause est dans le journal." + UNTOUCHED);
                code = 1;
            }
        }
        return code;
    }

    private static void sayFaults(String name, ActivityCounts counts, PrintStream err) {
        counts.faults().forEach((fault, lines) -> {
            String where = lines.first().stream().map(String::valueOf).collect(Collectors.joining(", "));
            err.println(name + " : " + French.count(lines.count(), "ligne laissée", "lignes laissées") + " de côté. "
                    + fault.sentence() + " Voir ligne " + where
                    + (lines.count() > lines.first().size() ? "…" : "."));
        });
        if (counts.holders() == 0) {
            err.println(
                    name + " : aucun titulaire de marché connu n’est dans ce fichier. Importez d’abord les marchés.");
        }
    }
}
