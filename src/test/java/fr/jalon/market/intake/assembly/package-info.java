@NullMarked
package fr.jalon.market.intake.assembly;

import org.jspecify.annotations.NullMarked;
