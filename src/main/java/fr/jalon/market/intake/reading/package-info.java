/** Opens a file of awards, recognises its format by its content, and hands over its records one by one, so that the size of
 * the file does not matter. Pure: {@code java.*}, a JSON and a CSV tokenizer. */
@NamedInterface("intake")
@NullMarked
package fr.jalon.market.intake.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
