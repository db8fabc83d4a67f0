/**
 * The dialogue on a draft specification (cahier des clauses techniques particulières). Its hard part stands first: what is said of a
 * passage in one version is carried to the next, or handed to a person, and never put on another text in silence.
 */
@ApplicationModule(allowedDependencies = {"shared", "site", "tabular :: reading"})
@NullMarked
package fr.jalon.cctp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
