package fr.jalon.shared;

import org.jspecify.annotations.Nullable;

/** Several pieces of work, each tried whatever became of the ones before; what failed is told at the end. */
public final class Attempts {

    private @Nullable RuntimeException first;

    /**
     * Tries one more.
     *
     * @return what it failed by, null when it is done
     */
    public @Nullable RuntimeException run(Runnable work) {
        try {
            work.run();
            return null;
        } catch (RuntimeException e) {
            if (first == null) {
                first = e;
            } else if (first != e) {
                first.addSuppressed(e);
            }
            return e;
        }
    }

    /** Throws what failed first, the later failures suppressed within it; nothing when all is done. */
    public void end() {
        if (first != null) {
            throw first;
        }
    }
}
