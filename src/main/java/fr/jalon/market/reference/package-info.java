/** Names of trades and places that the published data leaves out, from files kept with the application (src/reference). */
@NullMarked
package fr.jalon.market.reference;

import org.jspecify.annotations.NullMarked;
