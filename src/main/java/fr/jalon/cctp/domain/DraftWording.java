package fr.jalon.cctp.domain;

import fr.jalon.site.French;
import java.time.Instant;
import java.time.LocalDate;

/** What is said of drafts in French. */
public final class DraftWording {

    private DraftWording() {}

    /** Which version is out, and when remarks end. */
    public static String when(DraftDetails draft, Instant now) {
        Instant end = draft.closesAt();
        String version = draft.published() == 0 ? "" : "version " + draft.published() + " publiée, ";
        if (end == null) {
            return "clôture à fixer";
        }
        LocalDate day = LocalDate.ofInstant(end, French.PARIS);
        return switch (draft.state()) {
            case PREPARED -> "clôture prévue le " + French.moment(end);
            case OPEN ->
                version + "clôture le " + French.moment(end) + ", "
                        + French.distance(LocalDate.ofInstant(now, French.PARIS), day);
            case CLOSED -> version + "clos depuis le " + French.moment(end);
            case FINAL -> version + "remis à la plateforme";
            case WITHDRAWN -> version + "retiré";
        };
    }
}
