package fr.jalon.market.intake.tree;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a published record. Numbers keep the digits they were published with. */
public sealed interface Tree {

    /** Named values, in the order published. */
    record Fields(Map<String, Tree> values) implements Tree {

        public @Nullable Tree get(String name) {
            return values.get(name);
        }
    }

    record Items(List<Tree> values) implements Tree {}

    record Text(String value) implements Tree {}

    record Number(String literal) implements Tree {}

    record Flag(boolean value) implements Tree {}

    /** Published, and empty. */
    enum Nothing implements Tree {
        NOTHING
    }
}
