package fr.jalon.contact.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The requests whose clock runs out: what a first page shows of them. */
public interface RequestClocks {

    /**
     * Requests of the company in scope on which something is to be done, the most urgent first; empty without a company in scope.
     *
     * @param within so many days ahead: what is to be done later is left out
     * @param limit at most so many
     */
    List<RunningOut> runningOut(int within, int limit);

    /**
     * One request.
     *
     * @param title of the award
     * @param sentence what is to be done and why, in French
     * @param by the day by which it is to be done
     * @param path of its page
     */
    record RunningOut(UUID id, String title, String authority, String sentence, LocalDate by, String path) {}
}
