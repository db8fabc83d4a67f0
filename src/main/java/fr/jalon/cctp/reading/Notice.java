package fr.jalon.cctp.reading;

/**
 * Something in a file that is no block, and that whoever brought the file is told of.
 *
 * @param place the order of the block it hangs on; {@link #WHOLE} where it belongs to all the document
 * @param text its words, an image's description, a field's name; empty where it has none
 * @param words how many words it has
 */
public record Notice(NoticeKind kind, int place, String text, int words) {

    public static final int WHOLE = -1;

    static Notice of(NoticeKind kind, int place, String text) {
        return new Notice(kind, place, text.strip(), words(text));
    }

    private static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("[\\s\u00A0\u202F]+").length;
    }
}
