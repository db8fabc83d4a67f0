/** The French sentences for what the engine says as data: reasons, the law's periods, advice, templates. */
@NamedInterface("wording")
@NullMarked
package fr.jalon.scheduling.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
