package fr.jalon.cctp.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a draft may come in. */
enum DraftFormat {
    DOCX("docx"),
    ODT("odt"),
    MARKDOWN("md"),
    TEXT("txt");

    private final String ending;

    DraftFormat(String ending) {
        this.ending = ending;
    }

    static Optional<DraftFormat> claimedBy(String name) {
        String claimed = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(claimed))
                .findFirst();
    }

    boolean isOffice() {
        return this == DOCX || this == ODT;
    }
}
