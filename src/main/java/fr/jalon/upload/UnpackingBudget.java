package fr.jalon.upload;

/** How much is unpacked before one stops believing that an archive means well. */
final class UnpackingBudget {

    private static final int MOST_ENTRIES = 3_000;

    /** Twenty times the largest file: office documents unpack to five times their size, pictures not at all. */
    private static final long MOST_BYTES = 20 * FileInspector.LARGEST;

    private int entries;
    private long bytes;

    void entry() throws UnacceptableFileException {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new UnacceptableFileException(
                    "Cette archive contient plus de 3\u202f000 fichiers\u00a0: joignez-en une plus petite.");
        }
    }

    void swallow(int more) throws UnacceptableFileException {
        bytes += more;
        if (bytes > MOST_BYTES) {
            throw new UnacceptableFileException(
                    "Déballé, ce fichier dépasserait 200\u00a0Mo\u00a0: il ressemble à une archive piégée. "
                            + "Joignez-en une plus petite.");
        }
    }
}
