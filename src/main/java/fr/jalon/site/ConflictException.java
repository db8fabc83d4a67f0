package fr.jalon.site;

/** Somebody else changed the thing meanwhile. Shown as a 409 page that says what changed and keeps what was typed. */
public class ConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String back;

    /**
     * @param sentence what changed, by whom, in French: it is shown
     * @param back the path of the page as it is now
     */
    public ConflictException(String sentence, String back) {
        super(sentence);
        this.back = back;
    }

    /** The path of the page as it is now. */
    public String back() {
        return back;
    }
}
