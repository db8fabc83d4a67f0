package fr.jalon.market.intake.reading;

import java.io.IOException;
import java.nio.file.Path;

/** Finds out whether a file is a table that does not say what its columns mean. */
public final class UnknownColumns {

    private UnknownColumns() {}

    /**
     * Whether it names its columns by no known names, and nothing was said of them either. Looked at no further than to its
     * first record.
     */
    public static boolean in(Path file, SaidColumns said) throws IOException {
        try {
            DecpFile.read(file, new ReadingProgress(), said, record -> {
                throw new FirstRecordException();
            });
            return false;
        } catch (MissingColumnsException e) {
            return true;
        } catch (UnreadableFileException | FirstRecordException e) {
            return false; // of a file with another fault the import itself says it
        }
    }

    /** Ends the reading where enough is known. */
    private static final class FirstRecordException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FirstRecordException() {
            super(null, null, false, false);
        }
    }
}
