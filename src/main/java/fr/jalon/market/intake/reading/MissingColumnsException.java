package fr.jalon.market.intake.reading;

import java.util.List;

/** What should be the header of a table does not name its columns; no record has been handed over. */
final class MissingColumnsException extends UnreadableFileException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> headings;

    /** @param headings what the table says instead */
    MissingColumnsException(String message, List<String> headings) {
        super(message);
        this.headings = List.copyOf(headings);
    }

    List<String> headings() {
        return headings;
    }
}
