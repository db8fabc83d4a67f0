package fr.jalon.cctp.reading;

/**
 * What a list puts before a paragraph without it being typed.
 *
 * @param text {@code 2.1.}, {@code Article 3}, {@code a)}, {@code •}; empty where there is none
 * @param numbered false for a bullet, and where there is none
 * @param joined whether the words follow without a blank
 */
public record ListLabel(String text, boolean numbered, boolean joined) {

    static final ListLabel NONE = new ListLabel("", false, false);

    /** Whether it says more than a number, so that it is read even where no word follows. */
    boolean isWorded() {
        return numbered && text.matches("(?iU)(article|art\\.|titre|chapitre|partie|section|annexe|lot)\\b.*");
    }

    /** The label and the words, as they are seen. */
    public String before(String words) {
        return text.isEmpty() ? words : text + (joined ? "" : " ") + words;
    }
}
