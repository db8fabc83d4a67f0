/**
 * The PostgreSQL server that the default run starts by itself: real binaries, data in a folder, durable, never left
 * behind. Nothing of this runs when {@code spring.datasource.url} is given.
 */
@NamedInterface("database")
@NullMarked
package fr.jalon.site.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
