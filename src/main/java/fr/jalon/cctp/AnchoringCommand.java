package fr.jalon.cctp;

import fr.jalon.cctp.anchoring.Anchor;
import fr.jalon.cctp.anchoring.Revision;
import fr.jalon.cctp.reading.TextFile;
import fr.jalon.cctp.reading.UnreadableTextException;
import fr.jalon.site.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ancrage OLD NEW ANCHORS.csv}: carries anchors from one version of a text to the next; needs neither database nor site. */
@Component
public class AnchoringCommand implements Command {

    private static final int FILES = 3;

    @Override
    public String name() {
        return "ancrage";
    }

    /** 0 when every anchor got its line, else 1. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != FILES) {
            err.println("Indiquez trois fichiers : java -jar jalon.jar ancrage ANCIEN NOUVEAU ANCRES.csv");
            return 1;
        }
        String file = arguments.get(0);
        try {
            String old = TextFile.read(Path.of(file));
            file = arguments.get(1);
            String revised = TextFile.read(Path.of(file));
            file = arguments.get(2);
            List<Anchor> anchors = AnchorCsv.read(Path.of(file));
            Revision revision = Revision.between(old, revised);
            AnchorCsv.write(anchors.stream().map(revision::carry).toList(), out);
            return 0;
        } catch (UnreadableTextException | UnreadableAnchorsException e) {
            err.println(file + " : " + e.getMessage());
        } catch (IOException e) {
            err.println(file + " : ce fichier ne se laisse pas lire (" + e.getMessage() + ").");
        }
        return 1;
    }
}
