@NullMarked
package fr.jalon.market.intake;

import org.jspecify.annotations.NullMarked;
