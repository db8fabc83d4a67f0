package fr.jalon.site;

/** What must be there before the first request is let in, such as the people of the demonstration; by {@code @Order}. */
@FunctionalInterface
public interface StartupTask {

    /** Runs at every start, in the thread that starts; what it throws ends the start. */
    void run();
}
