/**
 * People, the companies and authorities they act for, how they sign in, and what a request may touch: routes by role,
 * rows by company.
 */
@ApplicationModule(allowedDependencies = {"shared", "reference", "site", "upload"})
@NullMarked
package fr.jalon.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
