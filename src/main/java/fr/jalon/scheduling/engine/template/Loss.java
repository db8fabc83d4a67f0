package fr.jalon.scheduling.engine.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What it costs when a line of the method can no longer be done, by the objective it serves. */
public enum Loss {
    AUTHORITY_CHOSEN(false, "e1.o1"),
    DECISION_MAKER(true, "e1.o2"),
    CONTACT(true, "e1.o3"),
    BEING_KNOWN(true, "e1.o4"),
    TRUST(true, "e1.o5"),
    VERDICT(false, "e1.verdict"),
    INFORMATION(false, "h1.informe"),
    BUYER_ASKED(false, "h2.a", "h2.b"),
    PROCEDURE_FORESEEN(false, "h2.c"),
    END_SOUGHT(false, "h2.d"),
    END_OF_CONTRACT(true, "e2.o1"),
    WHY_THE_HOLDER_WON(true, "e2.o2"),
    PURPOSE_AND_DATES(true, "e2.o3"),
    LOTS(true, "e2.o4"),
    SPECIFICATION(true, "e2.o5"),
    CONSULTATION_FILE(true, "e3.publicite"),
    CANDIDATURE(true, "e3.candidature"),
    INVITATION(true, "e3.invitation"),
    REQUIREMENTS(true, "e3.exigences"),
    WRITING(true, "e3.rediger"),
    WAY_OF_SUBMITTING(false, "e3.mode"),
    QUESTIONS(true, "e3.questions"),
    CERTIFICATE(true, "e3.certificat"),
    TRIAL(true, "e3.essai"),
    BACKUP_COPY(false, "e3.copie"),
    BID(true, "j.soumissionner");

    private final boolean matters;
    private final List<String> objectives;

    /** @param objectives the first two parts of the keys of the lines */
    Loss(boolean matters, String... objectives) {
        this.matters = matters;
        this.objectives = List.of(objectives);
    }

    /** @return empty for a line that is not the method's own */
    public static Optional<Loss> of(Line line) {
        return Arrays.stream(values()).filter(loss -> loss.isOf(line.key())).findFirst();
    }

    /** Whether something has to be done about it. */
    public boolean matters() {
        return matters;
    }

    private boolean isOf(String key) {
        return objectives.stream().anyMatch(objective -> key.equals(objective) || key.startsWith(objective + "."));
    }
}
