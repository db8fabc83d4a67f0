@NullMarked
package fr.jalon.market.imports.domain;

import org.jspecify.annotations.NullMarked;
