/**
 * Files that people bring: what each really is, told from its bytes, and whether it may stay; how large it may be and how
 * much a company may hold; where it is kept, and how it is given back. Nothing is parsed.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package fr.jalon.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
