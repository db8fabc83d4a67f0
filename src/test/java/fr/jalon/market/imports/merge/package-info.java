@NullMarked
package fr.jalon.market.imports.merge;

import org.jspecify.annotations.NullMarked;
