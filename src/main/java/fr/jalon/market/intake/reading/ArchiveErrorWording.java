package fr.jalon.market.intake.reading;

import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Says in French what is wrong with a compressed file: the Java library tells it in English only. */
final class ArchiveErrorWording {

    private static final String AGAIN = " Téléchargez-la de nouveau.";

    private ArchiveErrorWording() {}

    /**
     * @param records how many records were read before
     */
    static String of(IOException e, @Nullable String entry, long records) {
        String archive = "L'archive compressée" + ReadingErrorWording.in(entry);
        String message = String.valueOf(e.getMessage());
        if (message.contains("encrypted")) {
            return archive + " est protégée par un mot de passe. Enregistrez-la sans mot de passe.";
        }
        if (message.contains("compression method")) {
            return archive
                    + " est compressée d'une façon qui n'est pas lue, ou abîmée. Compressez-la en .zip ou en .gz.";
        }
        String where = records == 0 ? " avant la première fiche" : " après la fiche n° " + records;
        if (e instanceof EOFException) {
            return archive + " est tronquée ou abîmée" + where + " : elle s'arrête avant sa fin." + AGAIN;
        }
        if (message.contains("END header")) {
            return archive + " est tronquée" + where + " : sa table des matières manque." + AGAIN;
        }
        if (message.contains("trailer") || message.contains(CheckedEntry.CHECKSUM)) {
            return archive + " est abîmée (constaté" + where
                    + ") : sa somme de contrôle n'est pas celle de son contenu." + AGAIN;
        }
        return archive + " est abîmée" + where + " : la suite ne peut être décompressée." + AGAIN;
    }
}
