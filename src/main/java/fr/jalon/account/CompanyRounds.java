package fr.jalon.account;

import java.util.UUID;
import java.util.function.Consumer;

/** Work that is done for every company, without one company's trouble becoming the others'. */
public interface CompanyRounds {

    /**
     * Goes through all companies, the oldest first: each is in scope, in a transaction of its own. Where one fails, what was done
     * for it is taken back and the log says for which company; the others have theirs. Then the first failure is thrown, the later
     * ones suppressed within it, so that the scheduler, or the registry of events, knows that not all is done. Where the database
     * does not answer, the round ends there: it would not answer for the others.
     *
     * @param what for the log, in English: {@code retention}
     * @param work asked with the id of the company in scope; done twice, it must do nothing more
     */
    void run(String what, Consumer<UUID> work);

    /** As {@link #run(String, Consumer)}, for work that does not need to be told which company it is. */
    default void run(String what, Runnable work) {
        run(what, company -> work.run());
    }

    /** The same for some companies only. */
    void run(String what, Iterable<UUID> companies, Consumer<UUID> work);
}
