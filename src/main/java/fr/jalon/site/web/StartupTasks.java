package fr.jalon.site.web;

import fr.jalon.site.StartupTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the {@link StartupTask}s when all beans are there and the port is not yet open. */
@Component
class StartupTasks implements SmartLifecycle {

    private final ObjectProvider<StartupTask> tasks;
    private volatile boolean done;

    StartupTasks(ObjectProvider<StartupTask> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void start() {
        tasks.orderedStream().forEach(StartupTask::run);
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** Before all others: the web server's phase is among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
