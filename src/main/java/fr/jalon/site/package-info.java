/**
 * What every page stands on: the frame, navigation, errors, formats, tables and exports, and the ground under it (the
 * database that the default run brings along). It knows no other module: each contributes its navigation entries.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar"})
@NullMarked
package fr.jalon.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
