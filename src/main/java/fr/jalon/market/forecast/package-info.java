/**
 * When a running contract ends and when the bid for the next one is due: a pure function of what was published. Every
 * date says why it is so, in French. The rules and the history they were measured on: docs/adr, "Forecast".
 */
@NamedInterface("forecast")
@NullMarked
package fr.jalon.market.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
