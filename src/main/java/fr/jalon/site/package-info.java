/**
 * What every page stands on: the frame, navigation, errors, formats, and the ground under it (the
 * database that the default run brings along). It knows no other module. Each contributes, as beans, its
 * {@link fr.jalon.site.NavigationEntry navigation entries}, {@link fr.jalon.site.Stylesheet style sheets},
 * {@link fr.jalon.site.Script scripts} and {@link fr.jalon.site.PaletteLink links of the palette}; and as a file
 * {@code messages/<module>.properties}, the words of its form fields.
 */
@ApplicationModule(allowedDependencies = {"shared", "calendar"})
@NullMarked
package fr.jalon.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
