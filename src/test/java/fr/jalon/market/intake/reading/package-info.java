@NullMarked
package fr.jalon.market.intake.reading;

import org.jspecify.annotations.NullMarked;
