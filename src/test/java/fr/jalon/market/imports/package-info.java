@NullMarked
package fr.jalon.market.imports;

import org.jspecify.annotations.NullMarked;
