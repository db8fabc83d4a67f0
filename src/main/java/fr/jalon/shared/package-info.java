/**
 * Value types of the field: numbers and codes that public procurement runs on. {@code java.*} only, no Spring, no
 * persistence, so that engines and intake stay pure.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.jalon.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
