package fr.jalon.testing;

import java.util.Map;

/**
 * Things for the permission matrix to act on, contributed by each module as a bean of the test sources. Asked again for
 * every act of the matrix, so that what one changes or removes is whole again for the next: make fresh things, all
 * of them belonging to the company of {@code SomePeople.owner()} and {@code member()}.
 */
public interface MatrixWorld {

    /** The names this world knows ({@code plan}, {@code action}…), as path variables and parameters of rows use them. */
    java.util.Set<String> names();

    /** Fresh values of all its names. */
    Map<String, String> values();
}
