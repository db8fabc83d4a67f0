/**
 * Names of trades and places that published data leaves out, from files kept with the application
 * (src/main/resources/reference). {@link fr.jalon.reference.Nomenclature} is the door for components; what forms are typed is read
 * by {@link fr.jalon.reference.PlaceParser} and {@link fr.jalon.reference.TradeParser}, which are functions, as a form is a record and
 * takes no component. {@link fr.jalon.reference.CpvLabels} and {@link fr.jalon.reference.Places} are the registers themselves, for
 * what is computed a million times, row by row.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package fr.jalon.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
