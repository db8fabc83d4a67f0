package fr.jalon.cctp;

import fr.jalon.cctp.chain.Chain.Break;
import fr.jalon.cctp.chain.RegisterFile;
import fr.jalon.cctp.chain.UnreadableRegisterException;
import fr.jalon.site.Command;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code registre FILE.json}: says whether a handed-over register is as it was written; needs neither database nor site. */
@Component
public class RegisterCommand implements Command {

    /** More than any dialogue fills. */
    private static final long LARGEST = 200L * 1024 * 1024;

    @Override
    public String name() {
        return "registre";
    }

    /** 0 when every entry holds, else 1. */
    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 1) {
            err.println("Indiquez un fichier : java -jar jalon.jar registre FICHIER.json");
            return 1;
        }
        String file = arguments.get(0);
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                err.println(file + " : ce fichier dépasse 200 Mo : ce n’est pas un registre remis par Jalon.");
                return 1;
            }
            return say(RegisterFile.of(Files.readString(path)), out);
        } catch (UnreadableRegisterException e) {
            err.println(file + " : " + e.getMessage());
        } catch (CharacterCodingException e) {
            err.println(file + " : ce fichier n’est pas un registre remis par Jalon : ce n’est pas du texte en UTF-8.");
        } catch (IOException | IllegalArgumentException e) { // no path at all is the latter
            err.println(file + " : ce fichier ne se laisse pas lire (" + e.getMessage() + ").");
        }
        return 1;
    }

    private static int say(RegisterFile register, PrintStream out) {
        Optional<Break> broken = register.firstBreak();
        if (broken.isEmpty()) {
            out.println(register.entries() + " entrées : registre intact.");
            return 0;
        }
        Break first = broken.get();
        out.println(
                first.rank() == 0
                        ? "Registre altéré : " + first.why()
                        : "Registre altéré, entrée " + first.rank() + " sur " + register.entries() + " : "
                                + first.why());
        return 1;
    }
}
